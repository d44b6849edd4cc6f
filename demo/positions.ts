import { firstStandard } from '#people/reference/standard.ts'
import { kindOf } from '#people/rules.ts'
import type { PositionKind, Tier } from '#people/model.ts'

export type Skill = { code: string; level: number }

export type DemoPosition = {
	title: string
	tier: Tier
	kind: PositionKind
	class: number
	/** What the post asks beyond the nine of its tier. */
	skills: Skill[]
	/** A field of study. */
	field: Field
}

export type Field =
	| 'general'
	| 'teaching'
	| 'nursing'
	| 'midwifery'
	| 'medicine'
	| 'engineering'
	| 'computing'
	| 'finance'
	| 'farming'

/** Who works in one kind of place: the lead posts in order, then the mix that the rest is drawn from. */
type Staffing = { lead: string[]; mix: string }

const classes: Record<Tier, number> = {
	jpt_utama: 17,
	jpt_madya: 16,
	jpt_pratama: 14,
	administrator: 11,
	pengawas: 9,
	ahli_utama: 13,
	ahli_madya: 11,
	ahli_muda: 9,
	ahli_pertama: 8,
	penyelia: 8,
	mahir: 7,
	terampil: 6,
	pemula: 5,
	pelaksana: 5
}

const office = [
	'Kepala Dinas',
	'Sekretaris Dinas',
	'Kepala Bidang',
	'Kepala Subbagian Umum dan Keuangan'
]
const CLERKS =
	'Penelaah Teknis Kebijakan 5, Pengolah Data dan Informasi 4, Pengadministrasi Perkantoran 6, Operator Layanan Operasional 4, Penata Layanan Operasional 3'
const SCRIBES = `Arsiparis Terampil 1, Pranata Komputer Ahli Pertama 1, Perencana Ahli Muda 1, Analis Kebijakan Ahli Muda 1, ${CLERKS}`

/** In a mix each title is followed by how often it stands there, by comparison. */
export const crews = {
	secretariat: {
		lead: [
			'Sekretaris Daerah',
			'Asisten Pemerintahan',
			'Asisten Administrasi Umum',
			'Staf Ahli Bidang Pemerintahan'
		],
		mix: SCRIBES
	},
	bureau: {
		lead: ['Kepala Bagian', 'Analis Kebijakan Ahli Muda'],
		mix: `Pengelola Pengadaan Barang dan Jasa Ahli Pertama 2, ${SCRIBES}`
	},
	personnel: {
		lead: [...office, 'Analis SDM Aparatur Ahli Muda'],
		mix: `Analis SDM Aparatur Ahli Pertama 4, Analis SDM Aparatur Ahli Muda 4, Asesor SDM Aparatur Ahli Muda 1, ${SCRIBES}`
	},
	education: { lead: office, mix: `Pengawas Sekolah Ahli Madya 4, ${SCRIBES}` },
	community: {
		lead: office,
		mix: `Penggerak Swadaya Masyarakat Ahli Pertama 5, Penggerak Swadaya Masyarakat Ahli Muda 3, ${SCRIBES}`
	},
	audit: {
		lead: ['Inspektur Daerah', 'Sekretaris Inspektorat', 'Auditor Ahli Madya', 'Auditor Ahli Muda'],
		mix: `Auditor Ahli Pertama 6, Auditor Ahli Muda 6, Auditor Ahli Madya 2, ${SCRIBES}`
	},
	health: {
		lead: office,
		mix: `Administrator Kesehatan Ahli Muda 4, Epidemiolog Kesehatan Ahli Pertama 3, ${SCRIBES}`
	},
	works: {
		lead: office,
		mix: `Penata Kelola Bangunan dan Permukiman Ahli Pertama 4, Pengawas Lingkungan Hidup Ahli Pertama 3, Pengelola Pengadaan Barang dan Jasa Ahli Muda 1, ${SCRIBES}`
	},
	order: {
		lead: ['Kepala Satuan', 'Sekretaris Satuan', 'Kepala Bidang', 'Kepala Seksi Operasi'],
		mix: `Polisi Pamong Praja Terampil 14, Polisi Pamong Praja Pemula 8, Polisi Pamong Praja Ahli Pertama 3, ${CLERKS}`
	},
	fire: {
		lead: [...office.slice(0, 3), 'Kepala Seksi Operasi'],
		mix: `Pemadam Kebakaran Terampil 12, Pemadam Kebakaran Pemula 8, ${CLERKS}`
	},
	social: {
		lead: office,
		mix: `Pekerja Sosial Ahli Pertama 5, Penyuluh Sosial Ahli Muda 3, ${SCRIBES}`
	},
	service: {
		lead: office,
		mix: `Penata Perizinan Ahli Pertama 2, Pranata Komputer Ahli Muda 1, ${SCRIBES}`
	},
	transport: { lead: office, mix: `Penguji Kendaraan Bermotor Terampil 5, ${SCRIBES}` },
	digital: {
		lead: office,
		mix: `Pranata Komputer Ahli Pertama 6, Pranata Komputer Ahli Muda 3, Statistisi Ahli Pertama 3, Pranata Hubungan Masyarakat Ahli Pertama 3, ${CLERKS}`
	},
	culture: {
		lead: office,
		mix: `Pamong Budaya Ahli Pertama 4, Adyatama Kepariwisataan Ahli Muda 2, ${SCRIBES}`
	},
	library: {
		lead: office,
		mix: `Arsiparis Ahli Pertama 5, Pustakawan Ahli Pertama 5, Pustakawan Terampil 3, ${CLERKS}`
	},
	farming: {
		lead: office,
		mix: `Penyuluh Pertanian Ahli Pertama 10, Penyuluh Pertanian Ahli Muda 5, Penyuluh Pertanian Terampil 4, ${CLERKS}`
	},
	planning: {
		lead: office,
		mix: `Perencana Ahli Pertama 6, Perencana Ahli Muda 5, Statistisi Ahli Muda 2, ${CLERKS}`
	},
	finance: {
		lead: office,
		mix: `Analis Keuangan Pusat dan Daerah Ahli Pertama 6, Analis Keuangan Pusat dan Daerah Ahli Muda 4, Penilai Pajak Terampil 3, ${CLERKS}`
	},
	district: {
		lead: ['Camat', 'Sekretaris Camat', 'Kepala Seksi Pemerintahan', 'Kepala Seksi Pelayanan'],
		mix: CLERKS
	},
	ward: { lead: ['Lurah', 'Sekretaris Kelurahan', 'Kepala Seksi Pelayanan'], mix: CLERKS },
	hospital: {
		lead: ['Direktur RSUD', 'Kepala Bidang', 'Dokter Ahli Madya'],
		mix: 'Perawat Terampil 12, Perawat Mahir 8, Perawat Ahli Pertama 10, Perawat Ahli Muda 3, Bidan Terampil 5, Bidan Mahir 3, Dokter Ahli Pertama 4, Dokter Ahli Muda 3, Apoteker Ahli Pertama 2, Pranata Laboratorium Kesehatan Terampil 2, Nutrisionis Terampil 1, Pengadministrasi Perkantoran 4, Operator Layanan Operasional 5'
	},
	clinic: {
		lead: ['Dokter Ahli Madya', 'Kepala Subbagian Tata Usaha'],
		mix: 'Perawat Terampil 7, Perawat Mahir 4, Perawat Penyelia 2, Perawat Ahli Pertama 4, Bidan Terampil 8, Bidan Mahir 5, Bidan Penyelia 2, Bidan Ahli Pertama 3, Dokter Ahli Pertama 2, Sanitarian Terampil 1, Nutrisionis Terampil 1, Pengadministrasi Perkantoran 2, Operator Layanan Operasional 2'
	},
	school: {
		lead: ['Guru Ahli Madya'],
		mix: 'Guru Ahli Pertama 22, Guru Ahli Muda 12, Guru Ahli Madya 5, Pengadministrasi Perkantoran 2, Operator Layanan Operasional 2'
	}
} satisfies Record<string, Staffing>
export type Crew = keyof typeof crews

const structural: Record<string, Tier> = {
	'Sekretaris Daerah': 'jpt_pratama',
	'Asisten Pemerintahan': 'jpt_pratama',
	'Asisten Administrasi Umum': 'jpt_pratama',
	'Staf Ahli Bidang Pemerintahan': 'jpt_pratama',
	'Inspektur Daerah': 'jpt_pratama',
	'Kepala Dinas': 'jpt_pratama',
	'Kepala Badan': 'jpt_pratama',
	'Kepala Satuan': 'jpt_pratama',
	'Sekretaris DPRD': 'jpt_pratama',
	'Direktur RSUD': 'administrator',
	'Sekretaris Inspektorat': 'administrator',
	'Sekretaris Dinas': 'administrator',
	'Sekretaris Badan': 'administrator',
	'Sekretaris Satuan': 'administrator',
	'Kepala Bagian': 'administrator',
	'Kepala Bidang': 'administrator',
	Camat: 'administrator',
	'Sekretaris Camat': 'administrator',
	Lurah: 'pengawas',
	'Sekretaris Kelurahan': 'pengawas'
}

const functional: readonly [ending: string, tier: Tier][] = [
	[' Ahli Madya', 'ahli_madya'],
	[' Ahli Muda', 'ahli_muda'],
	[' Ahli Pertama', 'ahli_pertama'],
	[' Penyelia', 'penyelia'],
	[' Mahir', 'mahir'],
	[' Terampil', 'terampil'],
	[' Pemula', 'pemula']
]

const tierOfTitle = (title: string): Tier =>
	structural[title] ??
	functional.find(([ending]) => title.endsWith(ending))?.[1] ??
	(title.startsWith('Kepala ') ? 'pengawas' : 'pelaksana')

/** First words of a title → what it asks and what its people have studied. */
const trades: readonly [start: string, skill: string, field: Field][] = [
	['Guru', 'TEK-AJR', 'teaching'],
	['Pengawas Sekolah', 'TEK-AJR', 'teaching'],
	['Perawat', 'TEK-KES', 'nursing'],
	['Bidan', 'TEK-KES', 'midwifery'],
	['Dokter', 'TEK-KES', 'medicine'],
	['Apoteker', 'TEK-KES', 'nursing'],
	['Pranata Laboratorium', 'TEK-KES', 'nursing'],
	['Nutrisionis', 'TEK-KES', 'nursing'],
	['Sanitarian', 'TEK-KES', 'nursing'],
	['Administrator Kesehatan', 'TEK-KES', 'nursing'],
	['Epidemiolog', 'TEK-KES', 'nursing'],
	['Analis SDM', 'TEK-SDM', 'general'],
	['Asesor SDM', 'TEK-SDM', 'general'],
	['Penggerak', 'TEK-MAS', 'general'],
	['Pekerja Sosial', 'TEK-MAS', 'general'],
	['Penyuluh Sosial', 'TEK-MAS', 'general'],
	['Auditor', 'TEK-AWS', 'finance'],
	['Penata Kelola', 'TEK-INF', 'engineering'],
	['Pengawas Lingkungan', 'TEK-INF', 'engineering'],
	['Polisi Pamong', 'TEK-TIB', 'general'],
	['Pemadam', 'TEK-TIB', 'general'],
	['Penguji', 'TEK-TIB', 'engineering'],
	['Pranata Komputer', 'TEK-DIG', 'computing'],
	['Penata Perizinan', 'TEK-DIG', 'general'],
	['Pranata Hubungan', 'TEK-DIG', 'general'],
	['Statistisi', 'TEK-DAT', 'computing'],
	['Pamong Budaya', 'TEK-WIS', 'general'],
	['Adyatama', 'TEK-WIS', 'general'],
	['Arsiparis', 'TEK-ARS', 'general'],
	['Pustakawan', 'TEK-ARS', 'general'],
	['Penyuluh Pertanian', 'TEK-TAN', 'farming'],
	['Perencana', 'TEK-REN', 'finance'],
	['Analis Keuangan', 'TEK-KEU', 'finance'],
	['Penilai Pajak', 'TEK-KEU', 'finance'],
	['Pengelola Pengadaan', 'TEK-PBJ', 'general'],
	['Analis Kebijakan', 'TEK-REN', 'general'],
	['Penelaah', 'TEK-DAT', 'general'],
	['Pengolah Data', 'TEK-DAT', 'general'],
	['Peng', 'TEK-ADM', 'general'],
	['Oper', 'TEK-ADM', 'general'],
	['Penata Layanan', 'TEK-ADM', 'general'],
	['Kepala Subbagian', 'TEK-KEU', 'general'],
	['Lurah', 'PEM-WIL', 'general'],
	['Camat', 'PEM-WIL', 'general'],
	['Kepala Seksi Pe', 'PEM-WIL', 'general'],
	['Kepala Seksi Operasi', 'TEK-TIB', 'general']
]

/** The post of a title: tier, class, and what it asks; of functional posts one level more in their own field. */
export function positionOf(title: string): DemoPosition {
	const tier = tierOfTitle(title)
	const trade = trades.find(([start]) => title.startsWith(start))
	const level = firstStandard.levels[tier]
	const own = {
		code: trade?.[1] ?? 'TEK-REN',
		level: Math.min(5, level + (kindOf(tier) === 'fungsional' ? 1 : 0))
	}
	const leads = ['jpt', 'administrator', 'pengawas'].includes(kindOf(tier))
	return {
		title,
		tier,
		kind: kindOf(tier),
		class: classes[tier],
		skills: leads ? [own, { code: 'PEM-ETI', level }] : [own],
		field: trade?.[2] ?? 'general'
	}
}

/** Titles of a place: its lead posts, and the weighted mix of the others. */
export function titlesOf(crew: Crew, agencyName: string): { lead: string[]; mix: string[] } {
	const { lead, mix }: Staffing = crews[crew]
	const rename = (title: string) =>
		agencyName.startsWith('Badan') ? title.replace('Dinas', 'Badan') : title
	return {
		lead:
			agencyName === 'Sekretariat DPRD' ? ['Sekretaris DPRD', 'Kepala Bagian'] : lead.map(rename),
		mix: mix.split(', ').flatMap((entry) => {
			const [, title, times] = /^(.*) (\d+)$/.exec(entry)!
			return Array.from({ length: Number(times) }, () => title!)
		})
	}
}
