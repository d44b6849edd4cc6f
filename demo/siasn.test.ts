import { expect, test } from 'vitest'
import { locateTables } from '#platform/files/locate-table.ts'
import { readTables } from '#platform/files/read-table.ts'
import { sheetOf, writeXlsx } from '#platform/files/write-table.ts'
import { rosterColumns } from '#people/import/columns.ts'
import { judgeRoster } from '#people/import/judge-roster.ts'
import { city } from './city.ts'
import { siasnColumns } from './siasn.ts'

const today = '2026-11-24'

test('the file of a city is read back as the same people, none rejected, nothing to warn of', async () => {
	const { people } = city({ people: 1000, today })
	const bytes = await writeXlsx([sheetOf('Pegawai (contoh)', siasnColumns, people)])
	const judged = judgeRoster(
		locateTables(await readTables(bytes, 'contoh.xlsx'), rosterColumns),
		today
	)

	expect(judged.filter((row) => 'problems' in row)).toEqual([])
	expect(judged.flatMap((row) => ('warnings' in row ? row.warnings : []))).toEqual([])
	expect(judged.map((row) => 'values' in row && row.values)).toEqual(
		people.map((person) => ({
			nip: person.nip,
			name: person.name,
			...(person.frontTitle && { frontTitle: person.frontTitle }),
			...(person.backTitle && { backTitle: person.backTitle }),
			kind: person.kind,
			sex: person.sex,
			bornOn: person.bornOn,
			status: 'active',
			appointedOn: person.appointedOn,
			...(person.rank && { rank: person.rank }),
			positionTitle: person.position.title,
			tier: person.position.tier,
			positionClass: person.position.class,
			education: person.education,
			educationName: person.educationName,
			agency: person.agency.parent ?? person.agency.name,
			...(person.agency.parent && { unit: person.agency.name }),
			district: person.agency.district,
			remote: person.agency.remote,
			email: person.email,
			...(person.supervisorNip && { supervisorNip: person.supervisorNip })
		}))
	)
})
