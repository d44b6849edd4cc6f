import type { Db } from '../../database/db.ts'
import { getKeptFile } from '../../files/kept-file.ts'
import { writeDocx } from '../docx.ts'
import type { Paper } from '../paper.ts'
import type { PaperKind } from '../papers/kind.ts'
import { fillTemplate } from './fill-template.ts'
import { findActive } from './store.ts'

/** A paper as .docx: in the layout that the office uploaded for its kind and uses, else in the built-in one. */
export async function writeEditable(
	db: Db,
	{ key }: Pick<PaperKind, 'key'>,
	paper: Paper
): Promise<Uint8Array> {
	const active = await findActive(db, key)
	if (!active) return writeDocx(paper)
	const { bytes } = await getKeptFile(db, active.fileId)
	return fillTemplate(bytes, paper)
}
