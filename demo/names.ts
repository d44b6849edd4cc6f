import type { Education, Sex } from '#people/model.ts'
import type { Field } from './positions.ts'
import type { Rng } from './rng.ts'

const words = (text: string) => text.trim().split(/\s+/)

/** Common first and second names of the region, drawn at random: whoever bears one by chance is not meant. */
const first: Record<Sex, string[]> = {
	male: words(`Ade Afdal Ahmad Aldi Andri Arif Asrul Azwar Bagus Bayu Budi Dedi Defri Dodi Edi Eko
		Fadli Fajar Febri Ferdi Fikri Firdaus Gusti Hafiz Hanif Hendri Idris Ilham Irfan Jefri Joni
		Kurnia Lukman Mardi Masri Muhammad Nanda Nofri Oki Rahmat Ramli Randi Reza Ridho Rizki Rudi
		Safri Syafril Syahrul Taufik Tri Wahyu Yandri Yogi Yulius Zaki Zulfahmi Zulkarnain`),
	female:
		words(`Aisyah Ani Annisa Arnita Asmawati Ayu Citra Desi Dewi Dian Elfi Elvira Eni Erni Fatma
		Febria Fitri Gita Hasnah Helmi Hesti Ida Indah Intan Irma Juwita Kartika Lestari Lina Lusi
		Maya Mega Mira Murni Nadia Nelvi Nova Novi Nurhayati Nurul Puti Rahmi Rani Ratna Reni Resti
		Rika Rina Rosmaini Sari Siti Sri Suci Susi Tuti Vera Widya Wulan Yanti Yeni Yuliana Zahara`)
}

const second: Record<Sex, string[]> = {
	male: words(`Afrizal Akbar Aldino Anwar Ardiansyah Aswandi Chaniago Efendi Fauzan Gunawan Hakim Harahap
		Hidayat Hasan Irawan Ismail Jamil Kurniawan Lubis Mahendra Marlis Mulyadi Nasrul Nofrianto
		Novendra Osman Piliang Prasetyo Pratama Putra Rahman Ramadhan Rasyid Rusdi Saputra Setiawan
		Sikumbang Siregar Syafri Syahputra Tanjung Utama Wijaya Yendri Yusuf Zainal`),
	female:
		words(`Afrianti Agustina Amelia Andriani Anggraini Apriani Astuti Aulia Azizah Damayanti Delima
		Elviani Fadhilah Febriani Handayani Hasanah Hidayati Husna Indriani Julianti Khairani Kurniati
		Lestari Mardhiah Marlina Maulida Mulyani Ningsih Novita Oktavia Permata Pertiwi Puspita
		Putri Rahayu Rahmadani Rahmawati Safitri Sartika Septiani Suryani Utami Wahyuni Wulandari
		Yulianti Zulaikha`)
}

/** Two names, now and then three. */
export function fullNameOf(sex: Sex, rng: Rng): string {
	const middle = rng.chance(0.15) ? [rng.pick(second[sex])] : []
	const names = [rng.pick(first[sex]), ...middle, rng.pick(second[sex])]
	return [...new Set(names)].join(' ')
}

export type Study = { name: string; front: string | null; back: string | null }

const study = (name: string, back: string | null = null, front: string | null = null): Study => ({
	name,
	front,
	back
})

const degrees: Record<Field, Partial<Record<Education, Study[]>>> = {
	general: {
		s2: [
			study('Ilmu Administrasi', 'M.Si.'),
			study('Manajemen', 'M.M.'),
			study('Ilmu Hukum', 'M.H.')
		],
		s1: [
			study('Administrasi Negara', 'S.AP.'),
			study('Ilmu Pemerintahan', 'S.IP.'),
			study('Ilmu Hukum', 'S.H.'),
			study('Sosiologi', 'S.Sos.'),
			study('Manajemen', 'S.E.')
		],
		d3: [study('Administrasi Perkantoran', 'A.Md.'), study('Kearsipan', 'A.Md.')],
		slta: [study('SMA Ilmu Pengetahuan Sosial'), study('SMK Administrasi Perkantoran')]
	},
	teaching: {
		s2: [study('Pendidikan', 'M.Pd.')],
		s1: [
			study('Pendidikan Guru Sekolah Dasar', 'S.Pd.'),
			study('Pendidikan Matematika', 'S.Pd.'),
			study('Pendidikan Bahasa Indonesia', 'S.Pd.')
		]
	},
	nursing: {
		s2: [study('Kesehatan Masyarakat', 'M.K.M.')],
		s1: [study('Ilmu Keperawatan', 'S.Kep.'), study('Kesehatan Masyarakat', 'S.K.M.')],
		d3: [study('Keperawatan', 'A.Md.Kep.')]
	},
	midwifery: {
		s1: [study('Kebidanan', 'S.Keb.')],
		d3: [study('Kebidanan', 'A.Md.Keb.')]
	},
	medicine: {
		s2: [study('Ilmu Penyakit Dalam', 'Sp.PD', 'dr.')],
		s1: [study('Kedokteran Umum', null, 'dr.')]
	},
	engineering: {
		s2: [study('Teknik Sipil', 'M.T.')],
		s1: [study('Teknik Sipil', 'S.T.'), study('Teknik Lingkungan', 'S.T.')],
		d3: [study('Teknik Mesin', 'A.Md.T.')]
	},
	computing: {
		s2: [study('Ilmu Komputer', 'M.Kom.')],
		s1: [study('Sistem Informasi', 'S.Kom.'), study('Statistika', 'S.Stat.')]
	},
	finance: {
		s2: [study('Akuntansi', 'M.Ak.'), study('Perencanaan Pembangunan', 'M.Si.')],
		s1: [study('Akuntansi', 'S.E.'), study('Ekonomi Pembangunan', 'S.E.')],
		d3: [study('Akuntansi', 'A.Md.Ak.')]
	},
	farming: {
		s2: [study('Agribisnis', 'M.P.')],
		s1: [study('Agroteknologi', 'S.P.'), study('Peternakan', 'S.Pt.')],
		d3: [study('Pertanian', 'A.Md.P.')]
	}
}

/** A course of study of the level in the field, or in a general one where the field has none. */
export const studyOf = (field: Field, education: Education, rng: Rng): Study =>
	rng.pick(degrees[field][education] ?? degrees.general[education]!)
