import { expect, test } from 'vitest'
import * as f from './format.ts'

// Expected texts are those of the house style for Indonesian: point for thousands, comma for decimals,
// no space after Rp, true minus U+2212, en dash in ranges, point in times, the zone's short name.

test.each([
	[f.number(0), '0'],
	[f.number(999), '999'],
	[f.number(1471), '1.471'],
	[f.number(1234567.5), '1.234.568'],
	[f.number(78.2, 2), '78,20'],
	[f.number(-10.5, 1), '\u221210,5'],
	[f.number(-0.04, 1), '0,0'],
	[f.number(1.005, 2), '1,01'],
	[f.number(Number.MAX_SAFE_INTEGER), '9.007.199.254.740.991'],
	[f.halves(14), '14'],
	[f.halves(7.5), '7,5'],
	[f.signed(14), '+14'],
	[f.signed(-14), '\u221214'],
	[f.signed(0.02, 1), '0,0'],
	[f.percent(0.842), '84,2%'],
	[f.percent(0.285, 0), '29%'],
	[f.percent(1, 0), '100%'],
	[f.range(1718, 1819), '1.718\u20131.819'],
	[f.ofTotal(37, 40), '37 dari 40'],
	[f.rupiah(98_400_000), 'Rp98.400.000'],
	[f.rupiah(-5), '\u2212Rp5'],
	[f.rupiahShort(98_400_000), 'Rp98,4 juta'],
	[f.rupiahShort(1_263_800_000), 'Rp1.263,8 juta'],
	[f.rupiahShort(12_600_000_000), 'Rp12,6 miliar'],
	[f.rupiahShort(750_000), 'Rp750.000'],
	[f.rupiahShort(-5_400_000), '\u2212Rp5,4 juta'],
	[f.millions(1_194_600_000), '1.194,6'],
	[f.fileSize(14 * 1024), '14 KB'],
	[f.fileSize(1.2 * 1024 * 1024), '1,2 MB'],
	[f.nip('198503122010012004'), '19850312 201001 2 004'],
	[f.nip('1985'), '1985'],
	[f.maskedNip('198503122010012004'), '1985•••• •••••• • 004'],
	[f.listing(['RSUD']), 'RSUD'],
	[f.listing(['RSUD', 'Dukcapil']), 'RSUD dan Dukcapil'],
	[f.listing(['RSUD', 'Dukcapil', 'BPBD']), 'RSUD, Dukcapil, dan BPBD']
])('%s', (written, expected) => expect(written).toBe(expected))

test.each([
	[f.longDay('2026-11-24'), 'Selasa, 24 November 2026'],
	[f.longDate('2026-11-24'), '24 November 2026'],
	[f.atHour('2026-08-01', 2).toISOString(), '2026-07-31T19:00:00.000Z'],
	[f.atHour('2026-08-01', 12, 'Asia/Jayapura').toISOString(), '2026-08-01T03:00:00.000Z'],
	[f.shortDate('2026-08-01'), '1 Agu 2026'],
	[f.listDate('2026-11-24'), 'Sel 24 Nov'],
	[f.dateRange('2027-03-02', '2027-03-02'), '2 Maret 2027'],
	[f.dateRange('2027-03-02', '2027-03-04'), '2\u20134 Maret 2027'],
	[f.dateRange('2027-02-28', '2027-03-02'), '28 Februari\u20132 Maret 2027'],
	[f.dateRange('2026-12-30', '2027-01-02'), '30 Desember 2026\u20132 Januari 2027'],
	[f.monthName(5), 'Mei'],
	[f.monthShort(12), 'Des'],
	[f.fromToday('2026-11-24', '2026-11-24'), 'hari ini'],
	[f.fromToday('2026-11-25', '2026-11-24'), 'besok'],
	[f.fromToday('2026-11-27', '2026-11-24'), '3 hari lagi'],
	[f.fromToday('2026-11-23', '2026-11-24'), 'kemarin'],
	[f.fromToday('2026-10-31', '2026-11-24'), '24 hari lalu']
])('%s', (written, expected) => expect(written).toBe(expected))

test('an instant is read in its zone, also across midnight', () => {
	const at = new Date('2027-03-01T23:30:00Z')
	expect(f.clock(at)).toBe('06.30 WIB')
	expect(f.clock(at, 'Asia/Makassar')).toBe('07.30 WITA')
	expect(f.clock(at, 'Asia/Jayapura')).toBe('08.30 WIT')
	expect(f.clockRange(at, new Date('2027-03-02T05:00:00Z'))).toBe('06.30\u201312.00 WIB')
	expect(f.civilDate(at)).toBe('2027-03-02')
	expect(f.longDay(at)).toBe('Selasa, 2 Maret 2027')
	expect(f.dateTime(at)).toBe('2 Mar 2027, 06.30 WIB')
})

test.each([
	['03:59', 'malam'],
	['04:00', 'pagi'],
	['10:59', 'pagi'],
	['11:00', 'siang'],
	['15:00', 'sore'],
	['18:00', 'malam']
])('at %s one wishes a good %s', (time, part) =>
	expect(f.greeting(new Date(`2027-03-02T${time}:00+07:00`))).toBe(`Selamat ${part}`)
)

test('what is no number or no date is a defect, not a text', () => {
	expect(() => f.number(NaN)).toThrow(RangeError)
	expect(() => f.percent(1 / 0)).toThrow(RangeError)
	expect(() => f.longDate('2027-13-01')).toThrow(RangeError)
})
