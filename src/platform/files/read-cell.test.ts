import { expect, test } from 'vitest'
import { dateIn, numberIn, textIn } from './read-cell.ts'
import type { Cell } from './sheet.ts'

test.each<[Cell | undefined, string]>([
	['  Siti\u00a0\u00a0Nur’aini\u200b ', 'Siti Nur’aini'],
	['dua\r\nbaris', 'dua baris'],
	["'081234567890", '081234567890'],
	['Ma’ruf', 'Ma’ruf'],
	['-', ''],
	[' – ', ''],
	['...', ''],
	['0', ''],
	['NULL', ''],
	['n/a', ''],
	['Nihil', ''],
	['#REF!', ''],
	['#N/A', ''],
	[{ kind: 'error', text: '#N/A' }, ''],
	[{ kind: 'number', text: '0' }, ''],
	[{ kind: 'number', text: '36' }, '36'],
	[undefined, ''],
	['O', 'O'],
	['10', '10']
])('the text in %j is %j', (cell, text) => expect(textIn(cell)).toBe(text))

test.each<[Cell, number | undefined]>([
	[{ kind: 'number', text: '3.5' }, 3.5],
	[{ kind: 'number', text: '0' }, 0],
	['3,5', 3.5],
	['3.5', 3.5],
	['1.471', 1471],
	['Rp5', undefined],
	['', undefined]
])('the number in %j is %s', (cell, number) => expect(numberIn(cell)).toBe(number))

test.each<[Cell, string | undefined]>([
	[{ kind: 'date', text: '1987-09-17' }, '1987-09-17'],
	[{ kind: 'date', text: '2024-01-01 08:30' }, '2024-01-01'],
	[{ kind: 'number', text: '32037' }, '1987-09-17'],
	['32037', '1987-09-17'],
	['1997-07-11', '1997-07-11'],
	['1997-07-11T00:00:00.000Z', '1997-07-11'],
	['01-01-1967', '1967-01-01'],
	['1-1-1967', '1967-01-01'],
	['16/10/1981', '1981-10-16'],
	['16.10.1981', '1981-10-16'],
	['16 - 10 - 1981', '1981-10-16'],
	['16-10-1981 00:00:00', '1981-10-16'],
	['02/28/1992', '1992-02-28'],
	['19810110', '1981-01-10'],
	['17 Agustus 1985', '1985-08-17'],
	['17 AGUSTUS 1985', '1985-08-17'],
	['17 Agt 1985', '1985-08-17'],
	['17-Agu-1985', '1985-08-17'],
	['17 Pebruari 1985', '1985-02-17'],
	['1 Nopember 1985', '1985-11-01'],
	['17 August 1985', '1985-08-17'],
	['Aug 17, 1985', '1985-08-17'],
	['17 Mei 1985', '1985-05-17'],
	['Sawahlunto, 2 November 2026', '2026-11-02'],
	['Solok, 17-08-1985', '1985-08-17'],
	['Senin, 2 November 2026', '2026-11-02'],
	['29-02-1979', undefined],
	['31-04-2024', undefined],
	['17-08-85', undefined],
	['17 Agustos', undefined],
	['17 Xyz 1985', undefined],
	['1985', undefined],
	['00-00-0000', undefined],
	['2200-01-01', undefined],
	['-', undefined],
	['', undefined]
])('the date in %j is %s', (cell, date) => expect(dateIn(cell)).toBe(date))
