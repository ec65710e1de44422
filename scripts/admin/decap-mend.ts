/** Mends what Decap 3.16 does wrong and no option, event or widget can reach: in its program, by exact places. */

interface Mend {
	readonly why: string;
	readonly from: string;
	readonly to: string;
}

const MENDS: readonly Mend[] = [
	{
		why: 'A copy of unsaved work is offered before the entry has come, and then the entry replaces it: https://github.com/decaporg/decap-cms/issues/5470',
		from: 'a(t,n),e?i(t,this.props.location.search):r(t,n);',
		to: '(e?i(t,this.props.location.search):r(t,n)).finally(()=>a(t,n));',
	},
];

/** @throws when a place is not there once: another version of Decap, where the fault is to be looked for anew */
export function mended(program: string): string {
	return MENDS.reduce((text, { why, from, to }) => {
		if (text.split(from).length !== 2) throw new Error(`scripts/admin/decap-mend.ts: Decap has changed. ${why}`);
		return text.replace(from, () => to);
	}, program);
}
