import type { Packer } from './packed-table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readDateStyles, readSharedStrings } from './xlsx-parts.ts'
import { attribute, readXml } from './xml.ts'
import { readWorksheet } from './xlsx-worksheet.ts'
import { openZip, type Zip } from './zip.ts'

type SheetEntry = { name: string; hidden: boolean; relation: string }

/**
 * Reads every worksheet of an .xlsx workbook into `packer`, hidden ones too, in the workbook's
 * order: shared and inline strings, rich text, cached results of formulas, dates by their cell
 * style. The value of a merged range stands in each of its cells. Throws `UnreadableFile`.
 */
export async function readXlsx(bytes: Uint8Array, packer: Packer): Promise<void> {
	const zip = openZip(bytes)
	const main = await mainPart(zip)
	const folder = main.slice(0, main.lastIndexOf('/') + 1)
	const relations = await readRelations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`)
	const part = (type: string) => relations.find((relation) => relation.type === type)
	const open = (target: string | undefined) =>
		target === undefined ? undefined : zip.read(resolve(folder, target))

	const { sheets, since1904 } = await readWorkbook(zip, main)
	const strings = await readSharedStrings(open(part('sharedStrings')?.target))
	const isDate = await readDateStyles(open(part('styles')?.target))

	for (const { name, hidden, relation } of sheets) {
		const { type, target } = relations.find(({ id }) => id === relation) ?? {}
		if (type !== 'worksheet') continue
		const pieces = open(target)
		if (!pieces) throw new UnreadableFile('broken')
		packer.sheet(name, hidden, await readWorksheet(pieces, { strings, isDate, since1904 }, packer))
	}
	if (packer.tables.sheets.length === 0) throw new UnreadableFile('empty')
}

/** Where the workbook is; refuses other kinds of Office and zip files. */
async function mainPart(zip: Zip): Promise<string> {
	const relations = await readRelations(zip, '_rels/.rels')
	const target = relations.find(({ type }) => type === 'officeDocument')?.target
	const path = resolve('', target ?? 'xl/workbook.xml')
	if (!zip.names.includes(path) || !path.endsWith('.xml') || !/^xl\b/i.test(path)) {
		throw new UnreadableFile('other_office')
	}
	return path
}

async function readRelations(zip: Zip, path: string) {
	const relations: { id: string; type: string; target: string }[] = []
	await readXml(zip.read(path) ?? nothing(), {
		open(name, tag) {
			if (name !== 'Relationship') return
			relations.push({
				id: attribute(tag, 'Id') ?? '',
				type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
				target: attribute(tag, 'Target') ?? ''
			})
		}
	})
	return relations
}

async function readWorkbook(zip: Zip, path: string) {
	const sheets: SheetEntry[] = []
	let since1904 = false
	await readXml(zip.read(path) ?? nothing(), {
		open(name, tag) {
			if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '')
			if (name !== 'sheet') return
			const state = attribute(tag, 'state') ?? 'visible'
			sheets.push({
				name: attribute(tag, 'name') ?? '',
				hidden: state !== 'visible',
				relation: /:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''
			})
		}
	})
	return { sheets, since1904 }
}

function resolve(folder: string, target: string): string {
	return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
