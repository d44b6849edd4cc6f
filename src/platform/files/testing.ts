import { strToU8, zipSync } from 'fflate'

type Parts = {
	/** Worksheets: what stands inside `<worksheet>`, and for a hidden one its state. */
	sheets: readonly { name: string; xml: string; state?: 'hidden' | 'veryHidden' }[]
	/** What stands inside `<sst>`. */
	strings?: string
	/** What stands inside `<styleSheet>`. */
	styles?: string
	/** Attributes of `<workbookPr>`. */
	properties?: string
}

/** An .xlsx of hand-written XML, for what no friendly writer would write. */
export function xlsxOf({ sheets, strings = '', styles = '', properties = '' }: Parts): Uint8Array {
	const parts: Record<string, string> = {
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<workbook><workbookPr ${properties}/><sheets>${sheets
			.map(
				({ name, state }, i) => `<sheet name="${name}" state="${state ?? 'visible'}" r:id="r${i}"/>`
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i}.xml`]),
			['sharedStrings', '/xl/sharedStrings.xml'],
			['styles', 'styles.xml']
		]),
		'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
		'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`
	}
	for (const [i, { xml }] of sheets.entries()) {
		parts[`xl/worksheets/sheet${i}.xml`] = `<?xml version="1.0"?><worksheet>${xml}</worksheet>`
	}
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
	)
}

const relations = (targets: readonly [type: string, target: string][]) =>
	`<Relationships>${targets
		.map(([type, target], i) => `<Relationship Id="r${i}" Type="x/${type}" Target="${target}"/>`)
		.join('')}</Relationships>`

/** A small file that becomes a worksheet of `megabytes` MB of spaces when it is unpacked. */
export function xlsxBomb(megabytes: number): Uint8Array {
	const spaces = ' '.repeat(megabytes * 1_000_000)
	const xml = `<sheetData><row r="1"><c r="A1" t="str"><v>${spaces}</v></c></row></sheetData>`
	return xlsxOf({ sheets: [{ name: 'A', xml }] })
}

/** The same archive with false sizes in its directory. */
export function withFalseSizes(zip: Uint8Array): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
	for (let at = 0; at + 46 < zip.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
	}
	return zip
}
