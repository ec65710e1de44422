/** Starts Decap with everything that makes it the editors' door of this site. */
import { collectionNames, typeOf } from '../src/schemas/index.ts';
import { guardBackends } from './backend/guard.ts';
import { readFile, writeFile } from './formats/entry.ts';
import { redirectsFormat, siteFormat, wordsFormat } from './formats/settings.ts';
import { openGate } from './gate/index.ts';
import { guardUploads } from './media/upload.ts';
import { registerPreviews } from './preview/pane.ts';
import { loadConfig, openIndex } from './settings.ts';
import { ukrainian } from './strings/uk.ts';
import { askAboutConflict } from './ui/conflict.ts';
import { showFaults } from './ui/faults.ts';
import { notify } from './ui/notice.ts';
import { afterDeleting, afterWriting } from './ui/written.ts';
import { merge } from './strings/merge.ts';
import { registerWidgets } from './widgets/index.ts';

const { config, folder, local } = await loadConfig();
const { loadIndex, forgetIndex } = openIndex(local !== undefined);

CMS.registerLocale('uk', merge(CMS.getLocale('uk'), ukrainian));
for (const name of collectionNames) {
	for (const extension of typeOf(name).mdx ? ['md', 'mdx'] : ['md']) {
		CMS.registerCustomFormat(`viche-${name}-${extension}`, extension, {
			fromFile: readFile,
			toFile: (values) => writeFile(values, { collection: name }),
		});
	}
}
CMS.registerCustomFormat('viche-redirects', 'yml', redirectsFormat());
CMS.registerCustomFormat('viche-site', 'yml', siteFormat());
CMS.registerCustomFormat('viche-words', 'yml', wordsFormat());
const known = guardBackends({
	folder,
	loadIndex,
	askAboutConflict,
	onWritten: (paths) => {
		forgetIndex();
		afterWriting(paths, folder, local);
	},
	onDeleted: (paths) => {
		forgetIndex();
		afterDeleting(paths, local);
	},
	say: notify,
});
registerWidgets(loadIndex);
openGate({ folder, known, loadIndex, show: showFaults, say: notify });
registerPreviews(loadIndex);
guardUploads({ say: notify });
document.querySelector('.viche-loading')?.remove();
CMS.init({ config });
