import { defineVocabulary } from './define.ts';

export const targetGroups = defineVocabulary(
	{ uk: 'Для кого', en: 'For whom' },
	{
		'general-public': { uk: 'Усі жителі', en: 'All residents' },
		idp: { uk: 'Внутрішньо переміщені особи', en: 'Internally displaced people' },
		women: { uk: 'Жінки', en: 'Women' },
		men: { uk: 'Чоловіки', en: 'Men' },
		youth: { uk: 'Молодь 14–35', en: 'Young people aged 14–35' },
		children: { uk: 'Діти', en: 'Children' },
		'older-people': { uk: 'Люди старшого віку', en: 'Older people' },
		'people-with-disabilities': { uk: 'Люди з інвалідністю', en: 'People with disabilities' },
		veterans: { uk: 'Ветерани та ветеранки', en: 'Veterans' },
		'families-of-defenders': { uk: 'Родини військових і загиблих', en: 'Families of defenders and of the fallen' },
		'roma-and-minorities': { uk: 'Ромська громада та нацменшини', en: 'Roma and national minorities' },
		'low-income': { uk: 'Люди з низькими доходами', en: 'People on low incomes' },
		returnees: { uk: 'Ті, хто повернувся', en: 'Returnees' },
		'remote-villages': { uk: 'Жителі віддалених сіл', en: 'Residents of remote villages' },
		'small-business-owners': { uk: 'Підприємці', en: 'Small business owners' },
		farmers: { uk: 'Фермери', en: 'Farmers' },
		'public-sector-workers': { uk: 'Працівники бюджетної сфери', en: 'Public sector workers' },
		'displaced-abroad': { uk: 'Жителі за кордоном', en: 'Residents displaced abroad' },
	},
);

/** Who acts in a step. */
export const actors = defineVocabulary(
	{ uk: 'Хто робить', en: 'Who does it' },
	{
		council: { uk: 'Рада', en: 'Council' },
		head: { uk: 'Голова громади', en: 'Head of the community' },
		executive: { uk: 'Виконком і відділи', en: 'Executive staff' },
		starosta: { uk: 'Староста', en: 'Starosta' },
		'working-group': { uk: 'Робоча група', en: 'Working group' },
		'initiative-group': { uk: 'Ініціативна група', en: 'Initiative group' },
		residents: { uk: 'Жителі', en: 'Residents' },
		cso: { uk: 'Громадські організації', en: 'Civil society' },
		facilitator: { uk: 'Фасилітатор', en: 'Facilitator' },
		everyone: { uk: 'Усі разом', en: 'Everyone together' },
	},
);

export const audiences = defineVocabulary(
	{ uk: 'Читачі', en: 'Audience' },
	{
		residents: { uk: 'Жителі', en: 'Residents' },
		activists: { uk: 'Активісти', en: 'Activists' },
		cso: { uk: 'Громадські організації', en: 'Civil society organisations' },
		'council-members': { uk: 'Депутати', en: 'Councillors' },
		'executive-staff': { uk: 'Працівники ради', en: 'Council staff' },
		head: { uk: 'Голова громади', en: 'Head of the community' },
		starosta: { uk: 'Старости', en: 'Starostas' },
		youth: { uk: 'Молодь', en: 'Young people' },
		media: { uk: 'Медіа', en: 'Media' },
		donors: { uk: 'Донори', en: 'Donors' },
	},
);

/** Which side reports or confirms. */
export const sides = defineVocabulary(
	{ uk: 'Сторона', en: 'Side' },
	{
		authority: { uk: 'Влада', en: 'Authority' },
		cso: { uk: 'Громадська організація', en: 'Civil society' },
		residents: { uk: 'Жителі', en: 'Residents' },
		donor: { uk: 'Донор', en: 'Donor' },
		researcher: { uk: 'Дослідники', en: 'Researchers' },
		editors: { uk: 'Редакція', en: 'Editors' },
	},
);
