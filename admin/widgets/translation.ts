/** Fields that only a translation has: nothing in the form of the original. */
import { defaultLocale } from '../../src/i18n/locales.ts';

export function registerTranslationOnly(name: string, base: 'datetime' | 'select'): void {
	const control = CMS.getWidget(base)?.control;
	const only = createClass({
		render() {
			const { locale } = this.props;
			if (locale === defaultLocale) return h('span', { className: 'viche-none' });
			return h('div', {}, h(control, this.props), base === 'datetime' ? lag(this.props) : null);
		},
	});
	CMS.registerWidget(name, only);
}

/** Says that the original has changed since the day of the translation. */
function lag({ value, field, getEntry }: WidgetProps): CmsElement {
	const changed = getEntry().getIn(['data', 'updatedOn']);
	if (field.get('name') !== 'translatedOn' || typeof value !== 'string' || typeof changed !== 'string') return null;
	if (value === '' || value >= changed) return null;
	return h(
		'p',
		{ className: 'viche-count over' },
		`Оригінал змінено ${changed}: звірте переклад і поставте новий день.`,
	);
}
