import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { z } from 'zod'
import { parseTables } from '#platform/files/parse-tables.ts'
import { xlsxOf } from '#platform/files/testing.ts'
import { UnreadableFile } from '#platform/files/unreadable-file.ts'
import { typed } from '#platform/http/typed.ts'

/** The same cases in every run. */
const SEED = 20_271_124

/** Every schema that a module exports, by file and name: what people send is checked by one of them. */
export async function listSchemas(): Promise<Map<string, z.ZodType>> {
	const files = globSync('src/**/*.ts').filter(
		(file) =>
			!/\.test\.ts$|\/routes\/|\/testing\//.test(file) &&
			/^export const \w+ = [\w.]*(z\.|extend\(|Form|Input)/m.test(readFileSync(file, 'utf8'))
	)
	const found = new Map<string, z.ZodType>()
	for (const file of files)
		for (const [name, value] of Object.entries((await import(resolve(file))) as object))
			if (value instanceof z.ZodType) found.set(`${file} ${name}`, value)
	return found
}

/** What a browser, or somebody without one, may put into a field. */
const text = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		...['', ' ', '0', '-0', '-1', '1e309', 'NaN', 'Infinity', '9007199254740993', '1.000,5'],
		...['2027-02-30', '0000-00-00', '31/12/2027', 'null', 'true', '[]', '{}', '__proto__'],
		...['\u202e', '\ud800', 'İ', '%', '_', '\\', "'", '"', '<script>', 'a'.repeat(70_000)]
	)
)

/** Names and values of a form: the fields that a schema has, some left out, some sent twice, and one that it does not know. */
function pairsFor(schema: z.ZodType): fc.Arbitrary<[string, string][]> {
	const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : ['apa']
	const names = fields.flatMap((name) => [name, `${name}[]`, `${name}_hari`])
	const pair = fc.tuple(fc.constantFrom(...names, 'tidak_dikenal', '__proto__'), text)
	return fc.array(pair, { maxLength: 2 * fields.length + 2 })
}

/** Sends a schema so many forms; throws with the smallest one that makes it crash. */
export function fuzzSchema(schema: z.ZodType, numRuns: number): void {
	fc.assert(
		fc.property(pairsFor(schema), (pairs) => {
			const form = new FormData()
			for (const [name, value] of pairs) form.append(name, value)
			schema.safeParse(typed(form).all)
		}),
		{ numRuns, seed: SEED }
	)
}

const xml = (sheet: string) => xlsxOf({ sheets: [{ name: 'A', xml: sheet }] })

const SOUND = [
	new Uint8Array(readFileSync('src/people/import/fixtures/siasn-60-kolom-40-orang.xlsx')),
	xml('<sheetData><row r="1"><c r="A1" t="str"><v>NIP</v></c></row></sheetData>'),
	new TextEncoder().encode('NIP;Nama\n198503122010012004;"Yusnita, S.E."\n')
]

/** A table of which some bytes were changed and the end was cut off, or no table at all. */
const file = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	text.map((words) => new TextEncoder().encode(words)),
	text.map((cell) => xml(`<sheetData><row r="1"><c r="A1"><v>${cell}</v></c></row></sheetData>`)),
	fc
		.tuple(
			fc.constantFrom(...SOUND),
			fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
			fc.double({ min: 0, max: 1, noNaN: true })
		)
		.map(([sound, changes, share]) => {
			const bytes = sound.slice(0, share < 0.5 ? undefined : Math.ceil(sound.length * share))
			for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte
			return bytes
		})
)

/** Has so many files read; each is a table or gets a sentence, else it throws with the smallest one. */
export async function fuzzReader(numRuns: number): Promise<void> {
	await fc.assert(
		fc.asyncProperty(file, async (bytes) => {
			await parseTables(bytes, 'berkas.xlsx').catch((error: unknown) => {
				if (!(error instanceof UnreadableFile)) throw error
			})
		}),
		{ numRuns, seed: SEED }
	)
}
