/** What this project uses of Decap's global `CMS` (3.16): https://decapcms.org/docs/customization/ and the package's own source. */

/** A map of Immutable.js, as Decap hands them out. */
interface ImmutableMap {
	get(key: string): unknown;
	getIn(path: readonly string[]): unknown;
	set(key: string, value: unknown): ImmutableMap;
	setIn(path: readonly string[], value: unknown): ImmutableMap;
	deleteIn(path: readonly string[]): ImmutableMap;
	toJS(): Record<string, unknown>;
}

interface ImmutableList {
	readonly size: number;
	toJS(): unknown[];
}

/** `handler` may replace `event.entry`; what it throws stops the saving and is shown. */
interface CmsEvent {
	entry: ImmutableMap;
}

interface DataFile {
	readonly path: string;
	readonly slug: string;
	readonly raw: string;
}

interface PersistOptions {
	readonly collectionName?: string;
	readonly commitMessage: string;
	readonly newEntry?: boolean;
	readonly useWorkflow?: boolean;
	readonly unpublished?: boolean;
	readonly hasSubfolders?: boolean;
	readonly status?: string;
}

interface ReadFile {
	readonly data: string | null;
	readonly file: { readonly path: string; readonly id: string | null };
}

/** The way to the files: a Git host, or decap-server. */
interface BackendImplementation {
	entriesByFolder(folder: string, extension: string, depth: number): Promise<ReadFile[]>;
	entriesByFiles(files: readonly { path: string }[]): Promise<ReadFile[]>;
	getEntry(path: string): Promise<ReadFile>;
	/** @param id empty where the draft does not change the file */
	unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
	persistEntry(entry: { dataFiles: DataFile[]; assets: unknown[] }, options: PersistOptions): Promise<void>;
	deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
}

interface BackendFactory {
	init(...options: unknown[]): BackendImplementation;
}

/** A React component of the old kind: Decap brings `createClass` and `h` with it. */
type CmsComponent = new (props: never) => { props: unknown };
type CmsElement = unknown;

interface Cms {
	init(options: { config: Record<string, unknown> }): void;
	registerEventListener(listener: { name: string; handler(event: CmsEvent): Promise<unknown> }): void;
	registerCustomFormat(
		name: string,
		extension: string,
		format: { fromFile(text: string): unknown; toFile(values: Record<string, unknown>): string },
	): void;
	registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
	getWidget(name: string): { readonly control: unknown } | undefined;
	registerLocale(name: string, phrases: object): void;
	getLocale(name: string): object;
	registerPreviewStyle(address: string): void;
	registerPreviewTemplate(name: string, component: unknown): void;
	getBackend(name: string): BackendFactory | undefined;
}

declare const CMS: Cms;
declare const h: (type: unknown, props?: object | null, ...children: unknown[]) => CmsElement;
declare const createClass: <Spec extends object>(spec: Spec & ThisType<Spec & WidgetThis>) => CmsComponent;

interface Window {
	CMS_MANUAL_INIT?: boolean;
}

interface WidgetProps {
	readonly value: unknown;
	readonly field: ImmutableMap;
	readonly forID: string;
	readonly classNameWrapper: string;
	readonly locale?: string;
	readonly entry: ImmutableMap;
	readonly collection: ImmutableMap;
	readonly onChange: (value: unknown) => void;
	readonly setActiveStyle: () => void;
	readonly setInactiveStyle: () => void;
	readonly getEntry: () => ImmutableMap;
}

interface WidgetThis {
	readonly props: WidgetProps;
	readonly state: Record<string, unknown>;
	setState(state: Record<string, unknown>): void;
	forceUpdate(): void;
}
