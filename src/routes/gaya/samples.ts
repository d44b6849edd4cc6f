import { number, percent, range, signed } from '#platform/i18n/format.ts'
import { barChart } from '#ui/charts/bar.ts'
import { curveChart } from '#ui/charts/curve.ts'
import { dotChart } from '#ui/charts/dots.ts'
import { heatMap } from '#ui/charts/heat.ts'
import { lineChart } from '#ui/charts/line.ts'
import { stackedChart } from '#ui/charts/stacked.ts'

// Invented figures: they show every state a chart can be in.

const whole = (value: number) => number(value)
const share = (value: number) => percent(value, 0)

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov']
const reached = [12, 61, 148, 236, 402, 561, 688, 842, 1017, 1203, 1382]

export const line = lineChart({
	title: '20 JP bagi setiap PNS',
	description: `Perkiraan 1.771 pada 31 Desember (antara ${range(1718, 1819)}), sasaran 2.104.`,
	head: ['Bulan', 'PNS ≥ 20 JP'],
	past: months.map((label, i) => ({ label, value: reached[i] })),
	forecast: [{ label: 'Des', value: 1771, low: 1718, high: 1819 }],
	target: { label: 'sasaran', value: 2104 },
	now: 'hari ini',
	format: whole
})

export const curve = curveChart({
	title: 'Kesenjangan tertutup menurut pagu',
	description: 'Sekarang 520 pada 1.200; kira-kira 534 pada 1.250.',
	head: ['Pagu (Rp juta)', 'Tertutup'],
	range: [1000, 1500],
	sure: [
		[1140, 503],
		[1260, 537]
	],
	rough: [
		[
			[1000, 464],
			[1140, 503]
		],
		[
			[1260, 537],
			[1500, 604]
		]
	],
	points: [
		[1000, 446],
		[1500, 578]
	],
	here: [1200, 520],
	tried: [1250, 534],
	name: 'pagu',
	format: whole,
	label: whole
})

export const plainLine = lineChart({
	title: 'Usulan yang masuk',
	description: 'April tidak tercatat, jadi garisnya terputus.',
	head: ['Bulan', 'Usulan'],
	past: [31, 44, 52, undefined, 40, 73].map((value, i) => ({ label: months[i]!, value })),
	format: whole
})

export const bar = barChart({
	title: 'Usulan per perangkat daerah',
	description: 'RSUD mengirim paling banyak. Kesbangpol belum diketahui.',
	head: ['Perangkat daerah', 'Usulan'],
	bars: [
		{ label: 'RSUD', value: 42 },
		{ label: 'Dinas Pemberdayaan Masyarakat, Desa, Perempuan dan Perlindungan Anak', value: 17 },
		{ label: 'Kecamatan Talawi', value: 3 },
		{ label: 'Kesbangpol', value: undefined }
	],
	format: whole
})

export const signedBar = barChart({
	title: 'Beda biaya terhadap skenario A',
	description: 'Skenario B lebih hemat Rp10,5 juta, C lebih mahal Rp4,0 juta.',
	head: ['Skenario', 'Beda (Rp juta)'],
	bars: [
		{ label: 'B, loket', value: -10.5 },
		{ label: 'C, semua', value: 4 }
	],
	format: (value) => signed(value, 1)
})

const stack = {
	rowHead: 'Golongan',
	series: ['Kurang dari 10 JP', '10–19 JP', '20 JP atau lebih', 'Belum tercatat'],
	rows: [
		{ label: 'PNS', values: [140, 582, 1382, 0] },
		{ label: 'PPPK', values: [210, 160, 240, 12] },
		{ label: 'PPPK paruh waktu', values: [120, 40, 66, 60] }
	],
	format: whole
}
export const stacked = stackedChart({
	...stack,
	title: 'JP menurut jenis pegawai',
	description: 'PNS terbanyak yang sudah mencapai 20 JP.'
})
export const shares = stackedChart({
	...stack,
	title: 'Bagian menurut jenis pegawai',
	description: 'Setiap batang adalah seluruh kelompoknya.',
	shares: true
})

export const dots = dotChart({
	title: 'Perubahan sesudah kegiatan',
	description: 'Satu kegiatan terbukti membantu, satu belum dapat dipastikan.',
	head: ['Kegiatan', 'Perubahan tingkat'],
	estimates: [
		{ label: 'Pelayanan prima', value: 0.62, low: 0.31, high: 0.93 },
		{ label: 'Manajemen waktu kerja', value: 0.18, low: -0.12, high: 0.48 },
		{ label: 'Mentoring antarjenjang', value: 0.4, low: 0.05, high: 0.75 }
	],
	format: (value) => number(value, 2)
})

const columns = [
	['integritas', 'Integritas'],
	['kerja-sama', 'Kerja Sama'],
	['komunikasi', 'Komunikasi'],
	['hasil', 'Orientasi Hasil'],
	['pelayanan', 'Pelayanan Publik'],
	['diri', 'Pengembangan Diri'],
	['perubahan', 'Mengelola Perubahan'],
	['keputusan', 'Pengambilan Keputusan'],
	['perekat', 'Perekat Bangsa']
].map(([key, label]) => ({ key: key!, label: label! }))

const agencies: [string, number, number, (number | undefined)[]][] = [
	['RSUD', 202, 286, [7, 11, 40, 25, 52, 26, 29, 26, 5]],
	['Kecamatan Silungkang', 31, 48, [6, 10, 35, 10, 35, 19, 32, 19, 6]],
	['Dinas PUPR', 37, 112, [8, 8, 16, 14, 22, 22, 43, 16, undefined]],
	['UPTD Puskesmas (6 unit)', 71, 142, [undefined, 8, 24, 14, 18, 11, 28, 18, 7]],
	['BPBD', 0, 42, Array<undefined>(9).fill(undefined)]
]

export const heat = (chosen: string | null) =>
	heatMap({
		title: 'Bagian ASN terukur yang di bawah syarat jabatannya',
		description: 'Paling lebar: Pelayanan Publik di RSUD, 52%.',
		rowHead: 'OPD, terlebar dulu',
		sizeHead: 'Terukur',
		columns,
		rows: agencies.map(([label, measured, all, cells]) => ({
			label,
			size: `${measured}/${all}`,
			cells: cells.map((percentage) => ({
				value: percentage === undefined ? undefined : percentage / 100,
				href: percentage === undefined ? undefined : '#daftar',
				detail: `${measured} dari ${all} terukur`
			}))
		})),
		total: {
			label: 'Kota',
			size: '1.471',
			values: [0.06, 0.08, 0.22, 0.14, 0.25, 0.16, 0.25, 0.2, 0.05]
		},
		steps: [0.06, 0.12, 0.2, 0.3, 0.4],
		format: share,
		chosen: chosen ?? 'pelayanan'
	})
