import type { Route } from '#hours/model.ts'
import { goals, type Method } from '../model.ts'
import type {
	AnnexBatch,
	HeatCell,
	LeftOut,
	PivotRow,
	ProgrammeActivity,
	ProgrammeDocument
} from './model.ts'

/** The plainest activity that has all seven contents. */
export const givenActivity = (change: Partial<ProgrammeActivity> = {}): ProgrammeActivity => ({
	code: 'PEL-01',
	title: 'Manajemen Waktu',
	goal: 'kompetensi',
	method: 'training',
	competencies: [{ name: 'Orientasi pada Hasil', gain: 0.6 }],
	audience: 'Pelaksana di seluruh perangkat daerah',
	form: 'Pelatihan teknis',
	route: 'classical',
	organiser: 'BKPSDM',
	pattern: 'mandiri',
	curriculum: 'Sesuai kurikulum pelatihan teknis, 24 JP',
	cost: 48_500_000,
	source: 'APBD',
	account: '',
	jp: 24,
	days: 3,
	batches: [{ number: 1, month: 3, seats: 30 }],
	partners: [],
	community: '',
	mandatory: false,
	reason: 'Menutup kesenjangan terukur pada 28 dari 30 peserta.',
	...change
})

const subjects: readonly (readonly [string, Method, string, Route, number, number])[] = [
	['Manajemen Waktu', 'training', 'Pelatihan teknis', 'classical', 24, 3],
	['Pelayanan Publik Prima', 'training', 'Pelatihan teknis', 'classical', 30, 4],
	['Menanggapi Keluhan Warga', 'workshop', 'Workshop', 'classical', 10, 2],
	['Etika Kerja dan Benturan Kepentingan', 'seminar', 'Seminar', 'classical', 4, 1],
	['Mentoring Pegawai Senior kepada Pegawai Muda', 'mentoring', 'Mentoring', 'nonclassical', 12, 6],
	['Coaching Kepala Seksi', 'coaching', 'Coaching', 'nonclassical', 16, 8],
	['Belajar bersama Warga Kelurahan', 'community', 'Komunitas belajar', 'nonclassical', 8, 4],
	['Pelatihan Keluarga dan Sekolah', 'joint', 'Pelatihan teknis', 'classical', 20, 3]
]

const competencies = [
	'Integritas',
	'Kerja Sama',
	'Komunikasi',
	'Orientasi pada Hasil',
	'Pelayanan Publik',
	'Pengembangan Diri dan Orang Lain',
	'Mengelola Perubahan',
	'Pengambilan Keputusan',
	'Perekat Bangsa',
	'Pengelolaan Keuangan Daerah',
	'Pelayanan Kesehatan Dasar',
	'Pemerintahan Kelurahan'
]

const agencies = [
	'Dinas Pendidikan',
	'Dinas Kesehatan',
	'Dinas Pemberdayaan Masyarakat',
	'Dinas Pekerjaan Umum',
	'Sekretariat Daerah',
	'Satuan Polisi Pamong Praja',
	'Kecamatan Contoh'
]

/** `count` activities with different subjects, goals, months and money. */
const givenActivities = (count: number): ProgrammeActivity[] =>
	Array.from({ length: count }, (_, i) => {
		const [subject, method, form, route, jp, days] = subjects[i % subjects.length]!
		const together = method === 'joint' || method === 'community'
		return givenActivity({
			code: `KG-${String(i + 1).padStart(2, '0')}`,
			title:
				i < subjects.length ? subject : `${subject} tahap ${Math.floor(i / subjects.length) + 1}`,
			goal: goals[i % goals.length]!,
			method,
			form,
			route,
			jp,
			days,
			competencies: [0, 5].map((step) => ({
				name: competencies[(i + step) % competencies.length]!,
				gain: 0.5
			})),
			audience: `Pelaksana dan pengawas pada ${agencies[i % agencies.length]!} serta kelurahan`,
			cost: 18_000_000 + (i % 9) * 7_250_000,
			source: i % 3 === 0 ? 'DAK nonfisik' : 'APBD',
			batches: Array.from({ length: 1 + (i % 3) }, (_, b) => ({
				number: b + 1,
				month: ((i * 5 + b * 3) % 11) + 1,
				seats: 24 + (i % 4) * 4
			})),
			partners: together ? [agencies[0]!, agencies[2]!] : [],
			community: together ? 'Warga menjadi narasumber dan menilai hasil akhirnya.' : '',
			mandatory: i % 10 === 0,
			reason: `Menutup ${20 + i} kesenjangan terukur dan mengurangi ${200 + i * 3} JP yang masih kurang.`
		})
	})

const rows = (labels: readonly string[], pns: readonly number[]): PivotRow[] =>
	labels.map((label, i) => ({
		label,
		counts: {
			pns: pns[i]!,
			pppk: Math.round(pns[i]! / 3),
			pppk_paruh_waktu: Math.round(pns[i]! / 6)
		}
	}))

const heatCell = (row: number, column: number): HeatCell => {
	const gap = ((row * 7 + column * 5) % 17) / 10
	if ((row + column) % 5 === 0) return { kind: 'unknown' }
	if ((row * column) % 3 === 1) return { kind: 'estimated', gap, low: gap / 2, high: gap * 1.5 }
	return { kind: 'measured', gap, people: (row * column) % 7 === 6 ? 3 : 24 }
}

const givenLeftOut = (count: number): LeftOut[] =>
	Array.from({ length: count }, (_, i) => ({
		title: `Studi tiru ke kota lain ${i + 1}`,
		goal: goals[i % goals.length]!,
		cost: i === 0 ? null : 60_000_000 + i * 4_000_000,
		reason: `Biayanya menutup ${4 + i} kesenjangan, sedangkan kegiatan yang masuk menutup 11 dengan biaya itu.`
	}))

const givenAnnex = (activities: ProgrammeActivity[], people: number): AnnexBatch[] =>
	activities.slice(0, Math.ceil(people / 30)).map(({ title }, batch) => ({
		activity: title,
		number: 1,
		month: (batch % 11) + 1,
		participants: Array.from({ length: 30 }, (_, i) => ({
			name: `Peserta Contoh ${batch * 30 + i + 1}, S.Sos., M.Si.`,
			nip: `19850312201001${(i % 2) + 1}${String(i + 1).padStart(3, '0')}`,
			position: 'Pengelola Layanan Kehumasan',
			agency: agencies[i % agencies.length]!
		}))
	}))

/**
 * A programme of usual size: about 3,000 people, 40 activities, 300 names in the annex.
 * Everything in it is invented.
 */
export function givenProgramme(change: Partial<ProgrammeDocument> = {}): ProgrammeDocument {
	const activities = change.activities ?? givenActivities(40)
	const used = activities.reduce((total, { cost }) => total + (cost ?? 0), 0)
	return {
		year: 2027,
		number: '800.2/123/BKPSDM/2026',
		stage: 'draft',
		internal: true,
		issuedOn: '2026-11-24',
		dataAsOf: '2026-11-20',
		createdAt: '2026-11-24T01:00:00Z',
		government: {
			name: 'Pemerintah Kota Contoh',
			short: 'Kota Contoh',
			unit: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
			letterhead: [
				'PEMERINTAH KOTA CONTOH',
				'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA',
				'Jalan Contoh Nomor 1, Kota Contoh 27400, telepon (0754) 000000'
			],
			place: 'Contoh',
			drafter: {
				title: 'Sekretaris Daerah',
				name: 'Pejabat Contoh, S.H., M.Si.',
				rank: 'Pembina Utama Madya (IV/d)',
				nip: '197001011995031001'
			},
			authority: { title: 'Wali Kota Contoh', name: 'Nama Contoh, S.E.', rank: '', nip: '' },
			example: true
		},
		emblem: null,
		checkText: 'https://bina.contoh.go.id/periksa/Qm4tX8aZ2kLp',
		legalBasis: [
			{
				instrument: 'Undang-Undang Nomor 20 Tahun 2023',
				subject: 'Aparatur Sipil Negara, pasal 49',
				certainty: 'B'
			},
			{
				instrument: 'Peraturan Pemerintah Nomor 11 Tahun 2017 jo. Nomor 17 Tahun 2020',
				subject: 'Manajemen Pegawai Negeri Sipil, pasal 205 sampai 207',
				certainty: 'A'
			},
			{
				instrument: 'Kebijakan bobot prioritas versi 1',
				subject: 'semua kompetensi sama penting, kegiatan wajib didahulukan',
				certainty: 'house'
			},
			{
				instrument: 'Faktor konversi JP menurut lampiran PerLAN 10/2018',
				subject: 'lampirannya belum dibaca',
				certainty: 'unconfirmed'
			}
		],
		workforce: {
			byAgencyKind: rows(
				['Perangkat daerah', 'Sekolah', 'Puskesmas', 'Kecamatan', 'Kelurahan'],
				[900, 660, 240, 108, 96]
			),
			byTier: rows(
				[
					'JPT Pratama',
					'Administrator',
					'Pengawas',
					'Ahli Madya',
					'Ahli Muda',
					'Ahli Pertama',
					'Terampil',
					'Pelaksana'
				],
				[24, 96, 204, 180, 420, 360, 240, 480]
			),
			byEducation: rows(
				['S-2 dan S-3', 'S-1 dan D-IV', 'D-III', 'SLTA sederajat'],
				[300, 1104, 360, 240]
			),
			byAge: rows(
				['di bawah 30', '30–39', '40–49', '50–54', '55 ke atas'],
				[180, 600, 744, 300, 180]
			)
		},
		hours: {
			minutesPerJp: 45,
			yearlyMinimum: 20,
			owedBefore: 31_480,
			owedAfter: 6_215,
			owingBefore: 2_104,
			owingAfter: 611
		},
		gaps: {
			families: [
				{ family: 'managerial', measured: 3_600, estimated: 18_900, unknown: 1_500 },
				{ family: 'sociocultural', measured: 420, estimated: 2_400, unknown: 180 },
				{ family: 'technical', measured: 1_240, estimated: 5_200, unknown: 3_100 },
				{ family: 'governmental', measured: 0, estimated: 0, unknown: 640 }
			],
			largest: competencies.map((competency, i) => ({
				competency,
				family: i < 8 ? 'managerial' : i === 8 ? 'sociocultural' : 'technical',
				people: 2_400 - i * 90,
				measured: i === 11 ? 3 : 380 - i * 20,
				lacking: i === 10 ? 4 : 210 - i * 12,
				meanGap: i === 9 ? null : 1.25 - i * 0.07,
				estimate:
					i === 7 ? null : { mean: 1.1 - i * 0.07, low: 0.7 - i * 0.08, high: 1.5 - i * 0.06 }
			})),
			heat: {
				columns: agencies,
				rows: competencies.map((competency, row) => ({
					competency,
					cells: agencies.map((_, column) => heatCell(row, column))
				}))
			},
			levelsBefore: 12_430,
			levelsAfter: 8_912
		},
		indicators: goals.flatMap((goal, i) => [
			{
				goal,
				name: 'Pegawai yang memenuhi syarat kompetensi jabatannya',
				unit: 'persen',
				baseline: i === 3 ? null : 41.5 + i,
				target: 55,
				source: 'Penilaian kompetensi'
			},
			{
				goal,
				name: 'Keluhan warga yang dijawab dalam tiga hari',
				unit: 'persen',
				baseline: 52,
				target: i === 1 ? null : 71,
				source: 'Catatan pengaduan'
			}
		]),
		activities,
		leftOut: givenLeftOut(12),
		budget: {
			total: 2_000_000_000,
			sources: [
				{ label: 'APBD', limit: 1_400_000_000, used: used * 0.7 },
				{ label: 'DAK nonfisik', limit: 480_000_000, used: used * 0.25 },
				{ label: 'Tanpa biaya tetap', limit: null, used: used * 0.05 }
			],
			agencies: agencies.map((label, i) => ({
				label,
				limit: 90_000_000,
				used: 40_000_000 + i * 6_000_000
			})),
			goalFloor: 0.1
		},
		proof: { gap: 0.0114, seed: 1 },
		band: { p10: 3_120.4, p90: 3_866.2, mean: 3_498.7, counted: 3_518 },
		annex: givenAnnex(activities, 300),
		...change
	}
}
