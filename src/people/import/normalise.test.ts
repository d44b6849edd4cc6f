import { expect, test } from 'vitest'
import * as read from './normalise.ts'
import { personName, tidyDegrees } from './person-name.ts'
import { tierOf } from './position.ts'
import { nameKey, properName, properTitle } from './proper-case.ts'
import { parseRank } from './rank.ts'

test.each([
	['L P', ['L', 'l', 'Laki-laki', 'LAKI-LAKI', 'Laki laki', 'M', 'Pria', '1', 'Lk'], 'male'],
	['P', ['P', 'Perempuan', 'PEREMPUAN', 'F', 'Wanita', '2', 'Pr', 'W'], 'female'],
	['neither', ['', 'X', 'LP', 'Islam', '3'], undefined]
] as const)('sex: %s', (_, texts, sex) => {
	for (const text of texts) expect(read.parseSex(text), text).toBe(sex)
})

test.each([
	['PNS Daerah Kab/Kota yang bekerja pada Kab/Kota', 'pns'],
	['CPNS', 'pns'],
	['P', 'pns'],
	['C', 'pns'],
	['Pegawai Negeri Sipil', 'pns'],
	['PPPK Daerah', 'pppk'],
	['P3K', 'pppk'],
	['Pegawai Pemerintah dengan Perjanjian Kerja', 'pppk'],
	['PPPK PARUH WAKTU', 'pppk_paruh_waktu'],
	['Honorer', undefined],
	['', undefined]
])('kind: %s', (text, kind) => expect(read.parseKind(text)).toBe(kind))

test.each([
	['Aktif', 'active'],
	['Tugas Belajar', 'active'],
	['Masa Persiapan Pensiun', 'active'],
	['Pensiun', 'retired'],
	['Meninggal', 'retired'],
	['Pindah Instansi', 'moved'],
	['Pemberhentian sementara', 'inactive'],
	['Cuti di luar tanggungan negara', 'inactive'],
	['Tidak Aktif', 'inactive']
])('status: %s', (text, status) => expect(read.parseStatus(text)).toBe(status))

test.each([
	['S-1/Sarjana', 's1'],
	['S1', 's1'],
	['Strata I', 's1'],
	['S-2', 's2'],
	['Magister', 's2'],
	['S3 Doktor', 's3'],
	['D-IV', 'd4'],
	['Sarjana Terapan', 'd4'],
	['D-III', 'd3'],
	['D.III Kebidanan', 'd3'],
	['Diploma III/Sarjana Muda', 'd3'],
	['DIPLOMA II', 'd2'],
	['D1', 'd1'],
	['SLTA Kejuruan', 'slta'],
	['SMK', 'slta'],
	['SLTP', 'sltp'],
	['Sekolah Dasar', 'sd'],
	['S-1 Pendidikan Guru SD', 's1'],
	['Ilmu Administrasi', undefined],
	['', undefined]
])('education: %s', (text, level) => expect(read.parseEducation(text)).toBe(level))

test.each([
	[{ kind: 'number', text: '81234567890' } as const, '081234567890'],
	['081234567890', '081234567890'],
	['+62 812-3456-7890', '081234567890'],
	['6281234567890', '081234567890'],
	["'081234567890", '081234567890'],
	['0812 3456 7890 / 0813 1111 2222', '081234567890'],
	['(0754) 61234', '075461234'],
	[{ kind: 'number', text: '6.2812345678901E+15' } as const, undefined],
	['812', undefined],
	['', undefined]
])('phone: %j', (cell, number) => expect(read.parsePhone(cell)).toBe(number))

test.each([
	['Orang1@Contoh.Example', 'orang1@contoh.example'],
	['mailto:a@b.go.id', 'a@b.go.id'],
	['a@b', undefined],
	['tidak ada @ di sini', undefined]
])('e-mail: %s', (text, address) => expect(read.parseEmail(text)).toBe(address))

test.each([
	['8', 8],
	['Kelas 17', 17],
	['18', undefined],
	['0', undefined],
	['delapan', undefined]
])('class of a post: %s', (text, number) => expect(read.parseClass(text)).toBe(number))

// Ranks: list of PNS ranks and PPPK groups in docs/glossary.md.
test.each([
	['III/a', 'III/a'],
	['III.a', 'III/a'],
	['III/A', 'III/a'],
	['IIIA', 'III/a'],
	['III - a', 'III/a'],
	['3a', 'III/a'],
	['Penata Muda (III/a)', 'III/a'],
	['Penata Muda Tk.I, III/b', 'III/b'],
	['Penata Muda Tingkat I', 'III/b'],
	['PEMBINA UTAMA MUDA', 'IV/c'],
	['Gol. IV/e', 'IV/e'],
	['IVA', 'IV/a'],
	['IIc', 'II/c'],
	['Ia', 'I/a'],
	['IX', 'IX'],
	['ix', 'IX'],
	['9', 'IX'],
	['Golongan V', 'V'],
	['XVII', 'XVII'],
	['III/e', undefined],
	['XVIII', undefined],
	['18', undefined],
	['Camat', undefined],
	['', undefined]
])('rank: %s', (text, rank) => expect(parseRank(text)).toBe(rank))

const post = (fields: Partial<Parameters<typeof tierOf>[0]>) =>
	tierOf({ title: '', kind: '', echelon: '', level: '', rank: '', ...fields })

test.each([
	[{ echelon: 'II.b', title: 'Kepala Dinas' }, 'jpt_pratama'],
	[{ echelon: 'Eselon IIIA' }, 'administrator'],
	[{ echelon: 'IV/b' }, 'pengawas'],
	[{ kind: 'JPT Pratama' }, 'jpt_pratama'],
	[{ kind: 'Jabatan Administrator' }, 'administrator'],
	[{ kind: 'Jabatan Struktural', title: 'Camat' }, 'administrator'],
	[{ kind: 'Jabatan Struktural', title: 'Sekretaris Daerah' }, 'jpt_pratama'],
	[{ kind: 'Jabatan Struktural', title: 'Sekretaris Dinas Kesehatan' }, 'administrator'],
	[{ kind: 'Jabatan Struktural', title: 'Inspektur Pembantu Wilayah I' }, 'administrator'],
	[{ title: 'KEPALA SUB BAGIAN UMUM' }, 'pengawas'],
	[{ title: 'Lurah Durian I' }, 'pengawas'],
	[{ kind: 'Jabatan Pelaksana', title: 'Pengadministrasi Perkantoran' }, 'pelaksana'],
	[{ kind: 'Jabatan Fungsional Umum', title: 'Pengelola Data' }, 'pelaksana'],
	[{ kind: 'Jabatan Fungsional', title: 'Auditor Ahli Muda' }, 'ahli_muda'],
	[{ kind: 'Jabatan Fungsional Tertentu', title: 'Perawat Pelaksana Lanjutan' }, 'mahir'],
	[{ kind: 'Fungsional', title: 'Guru', level: 'Ahli Madya' }, 'ahli_madya'],
	[{ kind: 'Fungsional', title: 'Guru Pertama' }, 'ahli_pertama'],
	[{ kind: 'Fungsional', title: 'Pengawas Sekolah Ahli Utama' }, 'ahli_utama'],
	[{ kind: 'Fungsional', title: 'Asisten Apoteker Terampil' }, 'terampil'],
	[{ title: 'Pustakawan Ahli Pertama' }, 'ahli_pertama']
])('tier: %j is %s', (fields, tier) => expect(post(fields)).toEqual({ tier, guess: false }))

test('the tier of a functional post without a level is guessed from the rank, else unknown', () => {
	const kind = 'Jabatan Fungsional'
	expect(post({ kind, title: 'Guru', rank: 'III/c' })).toEqual({ tier: 'ahli_muda', guess: true })
	expect(post({ kind, title: 'Guru', rank: 'IX' })).toEqual({ tier: 'ahli_pertama', guess: true })
	expect(post({ kind, title: 'Guru' })).toBeUndefined()
	expect(post({ kind: 'Jabatan Struktural', title: 'Ketua Kelompok' })).toBeUndefined()
	expect(post({ title: 'Pengawas Sekolah' })).toBeUndefined()
})

test.each([
	['DINAS  PERPUSTAKAAN DAN KEARSIPAN', 'Dinas Perpustakaan dan Kearsipan'],
	['Dinas Perpustakaan & Kearsipan', 'Dinas Perpustakaan dan Kearsipan'],
	['BADAN KEUANGAN & ASET DAERAH', 'Badan Keuangan dan Aset Daerah'],
	['BKPSDM', 'BKPSDM'],
	['UPTD SDN 05 DURIAN II', 'UPTD SDN 05 Durian II'],
	['SMP NEGERI 2', 'SMP Negeri 2'],
	['KEPALA SUB-BAGIAN UMUM/KEPEGAWAIAN', 'Kepala Sub-Bagian Umum/Kepegawaian'],
	['KELURAHAN AUR MULYO (PASAR)', 'Kelurahan Aur Mulyo (Pasar)'],
	['RSUD dr. X', 'RSUD dr. X'],
	['', '']
])('title: %s', (text, title) => expect(properTitle(text)).toBe(title))

test('writings of one agency have one key', () => {
	expect(nameKey('DINAS PERPUSTAKAAN  & KEARSIPAN')).toBe(
		nameKey('Dinas Perpustakaan dan Kearsipan')
	)
	expect(nameKey('Dinas Pendidikan')).not.toBe(nameKey('Dinas Perhubungan'))
})

test.each([
	['SITI NUR’AINI', 'Siti Nur’aini'],
	["MA'RUF HIDAYAT", "Ma'ruf Hidayat"],
	['M. YUSUF BIN ALI-AKBAR', 'M. Yusuf bin Ali-Akbar'],
	['Mhd. Ikhsan Pratama', 'Mhd. Ikhsan Pratama'],
	['Siti de Haas', 'Siti de Haas']
])('name: %s', (text, name) => expect(properName(text)).toBe(name))

test.each([
	['Ilham Maulana Putra, S.P.', ['', 'Ilham Maulana Putra', 'S.P.']],
	['DR. H. AHMAD YANI, SE, M.Si', ['Dr. H.', 'Ahmad Yani', 'S.E., M.Si.']],
	['Dr.H.Ahmad Yani', ['Dr. H.', 'Ahmad Yani', '']],
	['dr. Fitri Handayani, Sp.A', ['dr.', 'Fitri Handayani', 'Sp.A']],
	['DR. FITRI HANDAYANI, SP.A', ['dr.', 'Fitri Handayani', 'Sp.A']],
	['Drs Zainal Arifin M.Pd.', ['Drs.', 'Zainal Arifin', 'M.Pd.']],
	['Hj. YULIANA, A.Md.Keb, S.ST', ['Hj.', 'Yuliana', 'A.Md.Keb., S.ST.']],
	['Prof. Dr. Ir. Budi, M.Sc., Ph.D', ['Prof. Dr. Ir.', 'Budi', 'M.Sc., Ph.D.']],
	['H Abdullah', ['', 'H Abdullah', '']],
	['Ns. Rina Sari S.Kep', ['Ns.', 'Rina Sari', 'S.Kep.']],
	['Irwan Drajat', ['', 'Irwan Drajat', '']],
	['Mhd. Ikhsan', ['', 'Mhd. Ikhsan', '']],
	['S. Budi', ['', 'S. Budi', '']],
	['-', ['', '', '']],
	[', S.Pd.', ['', 'S.Pd.', '']]
])('degrees inside %s', (text, [frontTitle, name, backTitle]) => {
	expect(personName(text)).toEqual({ frontTitle, name, backTitle })
})

test('columns for degrees go before what the name says', () => {
	expect(personName('Drs. Ahmad, S.H.', 'dr.', 'S.SOS., MSI')).toEqual({
		frontTitle: 'dr.',
		name: 'Ahmad',
		backTitle: 'S.Sos., M.Si.'
	})
	expect(personName('Ahmad, S.H.', '-', '0')).toEqual({
		frontTitle: '',
		name: 'Ahmad',
		backTitle: 'S.H.'
	})
	expect(tidyDegrees('S.Pd., SPD; M.Unik')).toBe('S.Pd., M.Unik')
})
