/** Stands between the editor's files and Decap: what goes through is light, named for an address and says nothing of itself. */
import { MEDIA_TYPES } from '../../src/lib/media-files.ts';
import {
	changed,
	empty,
	inUkrainian,
	isPhoto,
	isTooHeavy,
	nameFor,
	notAnImage,
	nowhereToDrop,
	tooHeavy,
	typeOf,
	unreadable,
	wrongKind,
} from './decide.ts';
import { redraw } from './redraw.ts';

interface Outcome {
	/** The file to be uploaded; nothing when it was refused. */
	readonly file?: File;
	/** What the editor should know, in Ukrainian. */
	readonly message?: string | undefined;
}

async function prepare(original: File, imagesOnly: boolean): Promise<Outcome> {
	const type = typeOf(original.name, original.type);
	if (!type) return { message: wrongKind(original.name) };
	if (imagesOnly && !type.startsWith('image/')) return { message: notAnImage(original.name) };
	if (original.size === 0) return { message: empty(original.name) };
	const content = isPhoto(type) ? await redraw(original, type) : original;
	if (!content) return { message: unreadable(original.name) };
	if (isTooHeavy(content.size)) return { message: tooHeavy(original.name, content.size, type) };
	const redrawn = content !== original;
	const kept = redrawn ? content.type : type;
	const file = new File([content], nameFor(original.name, kept), { type: kept });
	return { file, message: changed({ from: original, to: file, redrawn }) };
}

const IMAGES = [...new Set(Object.values(MEDIA_TYPES).filter((type) => type.startsWith('image/')))].join();
const ANY_FILE = [IMAGES, ...Object.keys(MEDIA_TYPES).map((extension) => `.${extension}`)].join();

/** Listens before Decap does, for as long as the page lives. */
export function guardUploads({ say }: { readonly say: (message: string) => void }): void {
	const ours = new WeakSet<Event>();
	const confirm = window.confirm.bind(window);
	window.confirm = (question = '') => confirm(inUkrainian(question));

	async function pass(input: HTMLInputElement, files: readonly File[]): Promise<void> {
		const outcomes = await Promise.all(files.map((file) => prepare(file, wantsImages(input))));
		// The editor may have closed the library meanwhile.
		if (!input.isConnected) return;
		const transfer = new DataTransfer();
		for (const { file, message } of outcomes) {
			if (message) say(message);
			if (file) transfer.items.add(file);
		}
		input.files = transfer.files;
		if (transfer.files.length === 0) return;
		const event = new Event('change', { bubbles: true });
		ours.add(event);
		input.dispatchEvent(event);
	}

	document.addEventListener(
		'change',
		(event) => {
			const { target } = event;
			if (ours.has(event) || !isFileInput(target) || !target.files?.length) return;
			event.stopImmediatePropagation();
			void pass(target, [...target.files]);
		},
		true,
	);

	// Safari turns HEIC photos into JPEG for a form that names the kinds it takes, and only for such a form.
	document.addEventListener(
		'click',
		({ target }) => {
			if (isFileInput(target)) target.accept = wantsImages(target) ? IMAGES : ANY_FILE;
		},
		true,
	);

	// A browser opens a file dropped beside a form in place of the page, and what was not saved is lost.
	for (const kind of ['dragover', 'drop'] as const) {
		document.addEventListener(
			kind,
			(event) => {
				const { target, dataTransfer } = event;
				if (!dataTransfer?.types.includes('Files') || isFileInput(target)) return;
				event.preventDefault();
				if (kind === 'dragover') return;
				event.stopImmediatePropagation();
				const input = document.querySelector<HTMLInputElement>('input[type=file]:enabled');
				if (input) void pass(input, [...dataTransfer.files]);
				else say(nowhereToDrop());
			},
			true,
		);
	}
}

/** The field of a picture asks for images only: the list for any file has extensions as well. */
function wantsImages(input: HTMLInputElement): boolean {
	return /^image\/[^.]*$/.test(input.accept);
}

function isFileInput(target: EventTarget | null): target is HTMLInputElement {
	return target instanceof HTMLInputElement && target.type === 'file';
}
