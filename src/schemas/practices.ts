import { sources, synonyms, summary, title, baseShape } from './base.ts';
import { defineType, optionals } from './define.ts';
import { choice, choices, flag, group, list, number, prose, references, text, url, optional } from './kit.ts';
import { bullets, faq, inclusion, legalBasis, practiceStep, range, suitability, topicShape } from './shared.ts';
import {
	costBands,
	decisionStages,
	evidenceLevels,
	formats,
	localActs,
	mechanisms,
	participationLevels,
	practiceKinds,
	selections,
} from './vocabularies/index.ts';

const wartime = group(
	{ uk: 'У війну', en: 'In wartime' },
	optionals({
		offline: flag({ uk: 'Працює без інтернету', en: 'Works without the internet' }),
		blackout: flag({ uk: 'Працює без світла', en: 'Works in a blackout' }),
		shelter: flag({ uk: 'Можна провести в укритті', en: 'Can be held in a shelter' }),
	}),
);

export const practices = defineType({
	collection: 'practices',
	one: { uk: 'Практика', en: 'Practice' },
	many: { uk: 'Практики', en: 'Practices' },
	about: {
		uk: 'Способи участі, які можна повторити в іншій громаді.',
		en: 'Ways of taking part that another community can repeat.',
	},
	sections: [{ id: 'what', heading: { uk: 'Що це і навіщо', en: 'What it is and why' } }],
	recommended: [
		'legalBasis',
		'team',
		'martialLaw',
		'wartime',
		'minimumVersion',
		'inclusion',
		'risks',
		'nextPractices',
		'faq',
		'checkedOn',
	],
	shape: {
		title: title(),
		summary: summary(),
		kind: choice({ uk: 'Вид', en: 'Kind' }, practiceKinds),
		mechanism: choice({ uk: 'Механізм', en: 'Mechanism' }, mechanisms),
		participation: choices({ uk: 'Рівень участі', en: 'Participation level' }, participationLevels, { max: 2 }),
		purpose: prose(
			{ uk: 'Мета', en: 'Purpose' },
			{ min: 20, max: 300, hint: { uk: 'Що зміниться для людей.', en: 'What changes for people.' } },
		),
		whenToUse: bullets({ uk: 'Коли варто', en: 'When to use' }, 6),
		whenNotToUse: bullets({ uk: 'Коли не варто', en: 'When not to use' }, 6),
		steps: list({ uk: 'Кроки', en: 'Steps' }, practiceStep, { min: 3, max: 14 }),
		preparationWeeks: range({ uk: 'Підготовка, тижнів', en: 'Preparation, weeks' }, 104),
		runWeeks: range({ uk: 'Проведення, тижнів', en: 'Running, weeks' }, 520),
		costBand: choice({ uk: 'Вартість організації', en: 'Cost of running it' }, costBands),
		formats: choices({ uk: 'Формат', en: 'Format' }, formats),
		evidence: choice({ uk: 'Рівень доказів', en: 'Evidence level' }, evidenceLevels),
		...topicShape,
		...suitability,
		legalBasis: optional(legalBasis),
		...optionals({
			evidenceNote: prose({ uk: 'Чому такий рівень доказів', en: 'Why this evidence level' }, { max: 400 }),
			team: text(
				{ uk: 'Люди', en: 'People' },
				{ max: 160, hint: { uk: 'Скільки людей потрібно і яких.', en: 'How many people it needs and who.' } },
			),
			staff: number(
				{ uk: 'Організаторів, щонайменше', en: 'Organisers, at least' },
				{
					min: 1,
					max: 100,
					hint: {
						uk: 'Без учасників і тих, хто допоможе кілька годин. За цим числом практику радять громадам.',
						en: 'Without participants and those who help for a few hours. Communities are advised by this number.',
					},
				},
			),
			martialLaw: prose({ uk: 'Що змінює воєнний стан', en: 'What martial law changes' }, { max: 700 }),
			wartime,
			minimumVersion: prose(
				{ uk: 'Мінімальний варіант', en: 'Minimum version' },
				{
					max: 700,
					hint: {
						uk: 'Як зробити, якщо людей і грошей майже немає.',
						en: 'How to do it with almost no staff or money.',
					},
				},
			),
			localAct: choice({ uk: 'Потрібний місцевий акт', en: 'Local act needed' }, localActs),
			stages: choices({ uk: 'Етапи рішення', en: 'Stages of the decision' }, decisionStages),
			selection: choices({ uk: 'Хто бере участь', en: 'Who takes part' }, selections),
			complexity: number({ uk: 'Складність теми, 1–5', en: 'Complexity of topic, 1–5' }, { min: 1, max: 5 }),
			conflict: number({ uk: 'Витримує конфлікт, 1–5', en: 'Copes with conflict, 1–5' }, { min: 1, max: 5 }),
			strengths: bullets({ uk: 'Сильні сторони', en: 'Strengths' }),
			weaknesses: bullets({ uk: 'Слабкі сторони', en: 'Weaknesses' }),
			preconditions: bullets({ uk: 'Передумови', en: 'Preconditions' }),
			inclusion,
			risks: list(
				{ uk: 'Ризики', en: 'Risks' },
				{
					risk: text({ uk: 'Ризик', en: 'Risk' }, { min: 5, max: 200 }),
					mitigation: prose({ uk: 'Що робити', en: 'What to do' }, { min: 5, max: 400 }),
				},
				{ max: 10 },
			),
			tools: list(
				{ uk: 'Інструменти', en: 'Tools' },
				{
					name: text({ uk: 'Назва', en: 'Name' }, { max: 80, translated: false }),
					url: url({ uk: 'Адреса', en: 'Address' }),
					openSource: optional(flag({ uk: 'Відкритий код', en: 'Open source' })),
					ukrainian: optional(flag({ uk: 'Є українською', en: 'In Ukrainian' })),
				},
				{ max: 10 },
			),
			nextPractices: references({ uk: 'Що далі', en: 'What comes next' }, 'practices', { max: 6 }),
			alternatives: references({ uk: 'Інші шляхи', en: 'Alternatives' }, 'practices', { max: 6 }),
			faq,
			synonyms,
		}),
		sources: sources(1),
		...baseShape,
	},
});
