import type { DayData } from '../calendar.ts'

/**
 * Holidays and joint leave of the decrees of three ministers (SKB): 1497/2025 for 2026, 1205/2026 for 2027. `*` waits for the
 * sidang isbat. Source: docs/rules.md#hari-libur.
 */
const decreed = `
2026-01-01 | holiday | Tahun Baru 2026 Masehi
2026-01-16 | holiday | Isra Mikraj Nabi Muhammad S.A.W.
2026-02-16 | joint_leave | Cuti Bersama Tahun Baru Imlek 2577 Kongzili
2026-02-17 | holiday | Tahun Baru Imlek 2577 Kongzili
2026-03-18 | joint_leave | Cuti Bersama Hari Suci Nyepi
2026-03-19 | holiday | Hari Suci Nyepi (Tahun Baru Saka 1948)
2026-03-20 | joint_leave | Cuti Bersama Idulfitri 1447 Hijriah
2026-03-21 | holiday | Idulfitri 1447 Hijriah
2026-03-22 | holiday | Idulfitri 1447 Hijriah
2026-03-23 | joint_leave | Cuti Bersama Idulfitri 1447 Hijriah
2026-03-24 | joint_leave | Cuti Bersama Idulfitri 1447 Hijriah
2026-04-03 | holiday | Wafat Yesus Kristus
2026-04-05 | holiday | Kebangkitan Yesus Kristus (Paskah)
2026-05-01 | holiday | Hari Buruh Internasional
2026-05-14 | holiday | Kenaikan Yesus Kristus
2026-05-15 | joint_leave | Cuti Bersama Kenaikan Yesus Kristus
2026-05-27 | holiday | Iduladha 1447 Hijriah
2026-05-28 | joint_leave | Cuti Bersama Iduladha 1447 Hijriah
2026-05-31 | holiday | Hari Raya Waisak 2570 BE
2026-06-01 | holiday | Hari Lahir Pancasila
2026-06-16 | holiday | 1 Muharam Tahun Baru Islam 1448 Hijriah
2026-08-17 | holiday | Proklamasi Kemerdekaan
2026-08-25 | holiday | Maulid Nabi Muhammad S.A.W.
2026-12-24 | joint_leave | Cuti Bersama Kelahiran Yesus Kristus
2026-12-25 | holiday | Kelahiran Yesus Kristus (Natal)
2027-01-01 | holiday | Tahun Baru 2027 Masehi
2027-01-05 | holiday | Isra Mikraj Nabi Muhammad S.A.W.
2027-02-05 | joint_leave | Cuti Bersama Tahun Baru Imlek 2578 Kongzili
2027-02-06 | holiday | Tahun Baru Imlek 2578 Kongzili
2027-03-08 | holiday | Hari Suci Nyepi (Tahun Baru Saka 1949)
2027-03-09 | joint_leave | Cuti Bersama Idulfitri 1448 Hijriah *
2027-03-10 | holiday | Idulfitri 1448 Hijriah *
2027-03-11 | holiday | Idulfitri 1448 Hijriah *
2027-03-12 | joint_leave | Cuti Bersama Idulfitri 1448 Hijriah *
2027-03-15 | joint_leave | Cuti Bersama Idulfitri 1448 Hijriah *
2027-03-25 | joint_leave | Cuti Bersama Wafat Yesus Kristus
2027-03-26 | holiday | Wafat Yesus Kristus
2027-03-28 | holiday | Kebangkitan Yesus Kristus (Paskah)
2027-05-01 | holiday | Hari Buruh Internasional
2027-05-06 | holiday | Kenaikan Yesus Kristus
2027-05-17 | holiday | Iduladha 1448 Hijriah *
2027-05-18 | joint_leave | Cuti Bersama Iduladha 1448 Hijriah *
2027-05-19 | joint_leave | Cuti Bersama Hari Raya Waisak 2571 BE
2027-05-20 | holiday | Hari Raya Waisak 2571 BE
2027-06-01 | holiday | Hari Lahir Pancasila
2027-06-06 | holiday | 1 Muharam Tahun Baru Islam 1449 Hijriah
2027-08-15 | holiday | Maulid Nabi Muhammad S.A.W.
2027-08-17 | holiday | Proklamasi Kemerdekaan
2027-12-24 | joint_leave | Cuti Bersama Kelahiran Yesus Kristus
2027-12-25 | holiday | Kelahiran Yesus Kristus (Natal)
2027-12-26 | holiday | Isra Mikraj Nabi Muhammad S.A.W.`

const decrees: Record<string, string> = {
	'2026': 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025',
	'2027': 'SKB 3 Menteri 1205/2026, 3/2026, 2/2026'
}

/** Reckoned back from the decreed Idulfitri, and our own guess of when the year's accounts are closed. */
const others: DayData[] = [
	{ ...row('2026-02-19', 'ramadan', 'Ramadan 1447 Hijriah'), lastOn: '2026-03-20' },
	{ ...row('2027-02-08', 'ramadan', 'Ramadan 1448 Hijriah'), lastOn: '2027-03-09' },
	...['2026-12-14', '2027-12-13'].map((monday) => ({
		...row(monday, 'fiscal_closing', 'Tutup anggaran'),
		lastOn: `${monday.slice(0, 4)}-12-31`,
		certainty: 'house' as const
	}))
]

function row(date: string, kind: DayData['kind'], name: string): DayData {
	return { firstOn: date, lastOn: date, name, kind, source: '', certainty: 'unconfirmed' }
}

/** Days that Bina brings, by date. */
export const knownDays: readonly DayData[] = [
	...decreed
		.trim()
		.split('\n')
		.map((line) => {
			const [date = '', kind = '', name = ''] = line.split(' | ')
			const awaited = name.endsWith(' *')
			return {
				...row(date, kind as DayData['kind'], name.replace(' *', '')),
				source: decrees[date.slice(0, 4)]!,
				certainty: awaited ? ('unconfirmed' as const) : ('B' as const)
			}
		}),
	...others
]
