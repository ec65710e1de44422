/** The address of an entry: chosen, or made of the title, before the first saving; only shown afterwards. */
import { toId } from '../../src/lib/transliterate.ts';

export function registerAddress(name: string): void {
	const address = createClass({
		componentDidMount() {
			// The suggestion follows the title, which is another field.
			document.addEventListener('input', this.follow);
		},
		componentWillUnmount() {
			document.removeEventListener('input', this.follow);
		},
		follow() {
			this.forceUpdate();
		},
		render() {
			const { value, forID, classNameWrapper, field, onChange, getEntry } = this.props;
			const entry = getEntry();
			const folder = field.get('collection') === 'pages' ? '' : `${String(field.get('collection'))}/`;
			if (entry.get('newRecord') !== true)
				return h('output', { id: forID, className: classNameWrapper }, `/${folder}${String(entry.get('slug'))}/`);
			const title = entry.getIn(['data', 'title']);
			return h('input', {
				type: 'text',
				id: forID,
				className: classNameWrapper,
				value: typeof value === 'string' ? value : '',
				placeholder: `/${folder}${typeof title === 'string' && title !== '' ? toId(title) : '…'}/`,
				onChange: ({ target }: { target: HTMLInputElement }) => {
					onChange(target.value);
				},
			});
		},
	});
	CMS.registerWidget(name, address);
}
