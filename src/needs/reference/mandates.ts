import type { MandateRule } from '../mandate.ts'

const VERSION = '2026-1'
const FROM = '2019-01-01'

const common = {
	version: VERSION,
	validFrom: FROM,
	validTo: null,
	exempt: [],
	forms: [],
	words: [],
	ownPost: false,
	unspeaking: [],
	withinMonths: null,
	note: ''
} as const

const leadership = {
	...common,
	basis: 'post',
	legalBasis: 'PerLAN 5/2022 jo. 6/2022; penilaian per jenjang: Perban BKN 8/2019',
	certainty: 'B',
	kinds: ['pns'],
	forms: ['B1'],
	families: ['managerial'],
	note: 'Nama lama (Diklatpim) dianggap setara. Kesetaraan itu belum dipastikan.'
} as const

/**
 * What posts and appointments oblige to. Who owes what: docs/rules.md#kewajiban. Words by which a course is known are our
 * own and to be corrected by the planner.
 */
export const mandates: readonly MandateRule[] = [
	{
		...leadership,
		code: 'pkn2',
		name: 'Pelatihan Kepemimpinan Nasional Tingkat II',
		short: 'PKN II',
		tiers: ['jpt_pratama'],
		words: [
			'pkn',
			'pkn ii',
			'kepemimpinan nasional',
			'diklatpim ii',
			'diklatpim tingkat ii',
			'pim ii'
		]
	},
	{
		...leadership,
		code: 'pka',
		name: 'Pelatihan Kepemimpinan Administrator',
		short: 'PKA',
		tiers: ['administrator'],
		words: [
			'pka',
			'kepemimpinan administrator',
			'diklatpim iii',
			'diklatpim tingkat iii',
			'pim iii'
		]
	},
	{
		...leadership,
		code: 'pkp',
		name: 'Pelatihan Kepemimpinan Pengawas',
		short: 'PKP',
		tiers: ['pengawas'],
		words: ['pkp', 'kepemimpinan pengawas', 'diklatpim iv', 'diklatpim tingkat iv', 'pim iv']
	},
	{
		...common,
		code: 'jf',
		name: 'Pelatihan fungsional jabatan yang dipegang',
		short: 'Fungsional',
		basis: 'post',
		legalBasis: 'Perban BKN 8/2019; perkecualian: petunjuk BKPSDM Kudus',
		certainty: 'B',
		kinds: ['pns'],
		tiers: [
			'ahli_utama',
			'ahli_madya',
			'ahli_muda',
			'ahli_pertama',
			'penyelia',
			'mahir',
			'terampil',
			'pemula'
		],
		exempt: ['dokter', 'guru', 'apoteker', 'perawat', 'bidan', 'asesor', 'psikolog'],
		forms: ['B4'],
		ownPost: true,
		unspeaking: [
			...['ahli', 'utama', 'madya', 'muda', 'pertama', 'penyelia', 'mahir', 'terampil', 'pemula'],
			...['pelaksana', 'lanjutan', 'jabatan', 'fungsional', 'pelatihan', 'diklat', 'bidang']
		],
		families: ['technical'],
		note: 'Guru, dokter, apoteker, perawat, bidan, asesor, dan psikolog dianggap sudah memenuhi.'
	},
	{
		...common,
		code: 'latsar',
		name: 'Pelatihan Dasar CPNS',
		short: 'Latsar',
		basis: 'appointment',
		legalBasis: 'PerLAN 1/2021 jo. 10/2021',
		certainty: 'B',
		kinds: ['pns'],
		words: ['latsar', 'pelatihan dasar', 'prajabatan', 'prajab'],
		withinMonths: 12,
		families: ['sociocultural'],
		note: 'Dihitung bagi yang diangkat dalam 12 bulan. Lamanya masa percobaan belum dipastikan.'
	},
	{
		...common,
		code: 'orientasi',
		name: 'Orientasi PPPK',
		short: 'Orientasi',
		basis: 'tenure',
		legalBasis: 'PerLAN 15/2020; KepLAN 289/2022; panduan Swajar PPPK 2025',
		certainty: 'B',
		kinds: ['pppk'],
		words: ['orientasi pppk', 'orientasi pegawai pemerintah', 'orientasi', 'swajar'],
		families: ['sociocultural'],
		note: 'Sekali selama menjadi PPPK. Untuk PPPK Paruh Waktu belum ada aturan yang kami temukan.'
	},
	{
		...common,
		code: 'jp',
		name: '20 JP setahun',
		short: '20 JP',
		basis: 'hours',
		legalBasis: 'PP 11/2017 jo. PP 17/2020 pasal 203 ayat (4)',
		certainty: 'B',
		kinds: ['pns'],
		families: [],
		note: 'Jumlah JP menurut aturan JP yang berlaku pada tahun itu.'
	}
].map((rule, position) => ({ tiers: [], ...rule, position }) as MandateRule)
