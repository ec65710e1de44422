import { expect, it } from 'vitest';
import { parseSiteSettings } from './site-settings.ts';

const places = (text: string) => parseSiteSettings(text).findings.map(({ rule, line, params }) => `${String(line)} ${rule} ${String(params['value'])}`);

it('takes an address, a notice in both languages and other names', () => {
	const text = 'email: redaktsiia@example.org\nnotice:\n  uk: Переїжджаємо\n  en: We are moving\nlabels:\n  sectors/education: { uk: Освіта й наука, en: Education and science }\n';
	const { settings, findings } = parseSiteSettings(text);
	expect(findings).toEqual([]);
	expect(settings.notice).toEqual({ uk: 'Переїжджаємо', en: 'We are moving' });
	expect(Object.keys(settings.labels ?? {})).toEqual(['sectors/education']);
});

it('takes a receiver of forms by HTTPS or a path, and no other', () => {
	expect(parseSiteSettings('formEndpoint: https://f.example/x\nformFormat: json\n').findings).toEqual([]);
	expect(places('formEndpoint: http://f.example/x\n')).toEqual(['1 SiteSettingsForm formEndpoint']);
	expect(places('email: a@example.org\nformFormat: xml\n')).toEqual(['2 SiteSettingsForm formFormat']);
});

it('takes an empty file', () => {
	expect(parseSiteSettings('')).toEqual({ settings: {}, findings: [] });
});

it('refuses everything else where it stands, and then has no settings', () => {
	expect(places('notice:\n  uk: Переїжджаємо\n')).toEqual(['1 SiteSettingsForm notice → en']);
	expect(places('email: ні\n')).toEqual(['1 SiteSettingsForm email']);
	expect(places('colour: red\n')).toEqual(['1 SiteSettingsForm colour']);
	expect(parseSiteSettings('email: ні\n').settings).toEqual({});
});
