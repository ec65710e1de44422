/** One line or a paragraph by Decap's own widget, with the count of letters below. */
import { lettersLeft } from '../words/ease.ts';

export function registerCounted(name: string, base: 'string' | 'text'): void {
	const control = CMS.getWidget(base)?.control;
	const counted = createClass({
		render() {
			const { value, field } = this.props;
			return h('div', {}, h(control, this.props), count(typeof value === 'string' ? value : '', field));
		},
	});
	CMS.registerWidget(name, counted);
}

/** Nothing where a field has no upper limit. */
export function count(text: string, field: ImmutableMap): CmsElement {
	const [min, max] = [field.get('min'), field.get('max')];
	const length = text.trim().length;
	if (typeof max !== 'number' || length === 0) return null;
	const limits = { min: typeof min === 'number' ? min : 0, max };
	const wrong = length > limits.max || length < limits.min;
	return h('p', { className: `viche-count${wrong ? ' over' : ''}` }, lettersLeft(text.trim(), limits));
}
