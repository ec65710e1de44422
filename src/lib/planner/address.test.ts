import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, writeAnswers } from './address.ts';

const read = (address: string) => readAnswers(new URLSearchParams(address), ['volyn', 'lviv']);

describe('the address of a plan', () => {
	it('holds the answers in one order, and gives them back', () => {
		const address = writeAnswers({ weeks: '8', oblast: 'volyn', goal: 'budget' });
		expect(address).toBe('?goal=budget&weeks=8&oblast=volyn');
		expect(read(address)).toEqual({ answers: { goal: 'budget', weeks: '8', oblast: 'volyn' }, unknown: false });
		expect(writeAnswers({})).toBe('');
	});

	it('keeps what is known of an address with nonsense, and says that there was some', () => {
		expect(read('?goal=world-peace&weeks=8&weeks=4&oblast=atlantis&x=1')).toEqual({
			answers: { weeks: '8' },
			unknown: true,
		});
	});

	it('takes no offence at marks that other sites add, nor at empty answers', () => {
		expect(read('?goal=budget&fbclid=abc&utm_source=x&money=')).toEqual({
			answers: { goal: 'budget' },
			unknown: false,
		});
	});

	it('may be anything', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { answers } = read(text);
				expect(read(writeAnswers(answers)).answers).toEqual(answers);
			}),
		);
	});
});
