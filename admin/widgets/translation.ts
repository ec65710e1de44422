/** Fields that only a translation has: nothing in the form of the original. */
import { defaultLocale } from '../../src/i18n/locales.ts';

export function registerTranslationOnly(name: string, base: 'datetime' | 'select'): void {
	const control = CMS.getWidget(base)?.control;
	const only = createClass({
		render() {
			const { locale } = this.props;
			return locale === defaultLocale ? h('span', { className: 'viche-none' }) : h(control, this.props);
		},
	});
	CMS.registerWidget(name, only);
}
