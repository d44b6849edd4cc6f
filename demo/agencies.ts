import type { AgencyKind } from '#people/model.ts'
import type { Crew } from './positions.ts'

/** A place where people work. Names are general ones; villages and kelurahan bear their real names. */
export type DemoAgency = {
	name: string
	kind: AgencyKind
	parent: string | null
	district: string
	remote: boolean
	/** Who works there; null: nobody of ours. */
	crew: Crew | null
	/** Share of all people, by comparison with the others. */
	weight: number
}

const SEAT = 'Lembah Segar'

/** Perangkat daerah: name | crew | weight. The first ones come first when there are few people. */
const agencyLines = `
Sekretariat Daerah | secretariat | 8
Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | personnel | 34
Dinas Pendidikan | education | 46
Dinas Pemberdayaan Masyarakat | community | 32
Inspektorat Daerah | audit | 36
Dinas Kesehatan | health | 48
Dinas Pekerjaan Umum dan Penataan Ruang | works | 58
Dinas Perumahan, Kawasan Permukiman, dan Lingkungan Hidup | works | 62
Satuan Polisi Pamong Praja | order | 88
Dinas Pemadam Kebakaran | fire | 58
Dinas Sosial | social | 30
Dinas Kependudukan dan Pencatatan Sipil | service | 36
Dinas Pengendalian Penduduk dan Keluarga Berencana | community | 30
Dinas Perhubungan | transport | 42
Dinas Komunikasi dan Informatika | digital | 36
Dinas Koperasi, Usaha Kecil, Perindustrian, dan Perdagangan | service | 44
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | service | 32
Dinas Tenaga Kerja | service | 28
Dinas Pariwisata | culture | 32
Dinas Kebudayaan | culture | 34
Dinas Kepemudaan dan Olahraga | culture | 26
Dinas Perpustakaan dan Kearsipan | library | 32
Dinas Pertanian | farming | 56
Dinas Ketahanan Pangan dan Perikanan | farming | 36
Badan Perencanaan Pembangunan Daerah | planning | 34
Badan Keuangan dan Aset Daerah | finance | 54
Badan Kesatuan Bangsa dan Politik | community | 22
Badan Penanggulangan Bencana Daerah | fire | 34
Sekretariat DPRD | secretariat | 32`

const bureaus = `Tata Pemerintahan, Hukum, Organisasi, Umum, Perekonomian dan Pembangunan,
	Pengadaan Barang dan Jasa, Kesejahteraan Rakyat, Protokol dan Komunikasi Pimpinan`

/** The four kecamatan of Sawahlunto. `*` marks what this example takes for remote. */
const districts = [
	{
		name: 'Lembah Segar',
		wards: `Aur Mulyo, Kubang Sirakuk Utara, Kubang Sirakuk Selatan, Pasar, Tanah Lapang, Aia Dingin`,
		villages: `Lunto Timur, Lunto Barat, Kubang Tangah, Kubang Utara Sikabu, Pasa Kubang`
	},
	{
		name: 'Barangin',
		wards: `Saringan, Lubang Panjang, Durian I, Durian II`,
		villages: `Santur, Kolok Mudiak, Kolok Nan Tuo, Talago Gunung, Lumindai*, Balai Batu Sandaran*`
	},
	{
		name: 'Silungkang',
		wards: '',
		villages: `Silungkang Duo, Silungkang Oso, Silungkang Tigo, Muaro Kalaban, Taratak Boncah*`
	},
	{
		name: 'Talawi',
		wards: '',
		villages: `Talawi Hilir, Talawi Mudiak, Bukit Gadang, Batu Tanjung, Kumbayau*, Tumpuk Tangah,
			Data Mansiang*, Sijantang Koto, Salak, Sikalang, Rantih*`
	}
]

const healthCentres: readonly [name: string, district: string, remote: boolean][] = [
	['Puskesmas Lembah Segar', 'Lembah Segar', false],
	['Puskesmas Lunto', 'Lembah Segar', false],
	['Puskesmas Barangin', 'Barangin', false],
	['Puskesmas Lumindai', 'Barangin', true],
	['Puskesmas Silungkang', 'Silungkang', false],
	['Puskesmas Talawi', 'Talawi', false]
]

const list = (text: string) =>
	text
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean)

const place = (given: Partial<DemoAgency> & Pick<DemoAgency, 'name' | 'kind'>): DemoAgency => ({
	parent: null,
	district: SEAT,
	remote: false,
	crew: null,
	weight: 0,
	...given
})

const offices = agencyLines
	.trim()
	.split('\n')
	.map((line) => {
		const [name, crew, weight] = line.split(' | ')
		return place({ name: name!, kind: 'agency', crew: crew as Crew, weight: Number(weight) })
	})

const units = list(bureaus).map((name) =>
	place({
		name: `Bagian ${name}`,
		kind: 'unit',
		parent: 'Sekretariat Daerah',
		crew: 'bureau',
		weight: 15
	})
)

const territory = districts.flatMap(({ name, wards, villages }) => {
	const parent = `Kecamatan ${name}`
	return [
		place({ name: parent, kind: 'district', district: name, crew: 'district', weight: 24 }),
		...list(wards).map((ward) =>
			place({
				name: `Kelurahan ${ward}`,
				kind: 'ward',
				parent,
				district: name,
				crew: 'ward',
				weight: 7
			})
		),
		...list(villages).map((village) =>
			place({
				name: `Desa ${village.replace('*', '')}`,
				kind: 'village',
				parent,
				district: name,
				remote: village.endsWith('*')
			})
		)
	]
})

/** A primary school for each kelurahan and desa and more where room is, and twelve junior ones: 60 in all. */
const schools = districts.flatMap(({ name, wards, villages }, at) => {
	const near = [...list(wards), ...list(villages)]
	const primary = near.map((village, i) =>
		school(`SD Negeri ${String(i + 1).padStart(2, '0')} ${name}`, name, village.endsWith('*'), 20)
	)
	const more = [3, 3, 3, 2][at]!
	const extra = Array.from({ length: more }, (_, i) =>
		school(`SD Negeri ${String(near.length + i + 1).padStart(2, '0')} ${name}`, name, false, 20)
	)
	const junior = Array.from({ length: 3 }, (_, i) =>
		school(`SMP Negeri ${at * 3 + i + 1}`, name, at > 0 && i === 2, 32)
	)
	return [...primary, ...extra, ...junior]
})

function school(name: string, district: string, remote: boolean, weight: number): DemoAgency {
	const common = { parent: 'Dinas Pendidikan', crew: 'school' as const }
	return place({ name, kind: 'school', district, remote, weight, ...common })
}

const care = [
	place({
		name: 'Rumah Sakit Umum Daerah',
		kind: 'unit',
		parent: 'Dinas Kesehatan',
		crew: 'hospital',
		weight: 230
	}),
	...healthCentres.map(([name, district, remote]) =>
		place({
			name,
			kind: 'health_centre',
			parent: 'Dinas Kesehatan',
			district,
			remote,
			crew: 'clinic',
			weight: 48
		})
	)
]

/** Every place of the example city, parents before their children. */
export const agencies: readonly DemoAgency[] = [
	...offices,
	...units,
	...territory,
	...care,
	...schools
]
