import type { Column, Value } from '#platform/files/write-table.ts'
import { educationWords, positionKindWords } from '#people/words.ts'
import type { DemoPerson } from './people.ts'

const dayFirst = (date: string) => date.split('-').reverse().join('-')

const kindWords: Record<DemoPerson['kind'], string> = {
	pns: 'PNS Daerah Kab/Kota yang bekerja pada Kab/Kota',
	pppk: 'PPPK Daerah Kab/Kota',
	pppk_paruh_waktu: 'PPPK Paruh Waktu'
}

const isCivilServant = ({ kind }: DemoPerson) => kind === 'pns'

/** What an export fills of SIASN's columns; whatever is private stays '-', as in files that people pass on. */
const filled: Record<string, (person: DemoPerson) => Value> = {
	nip_baru: ({ nip }) => nip,
	nama: ({ name }) => name,
	gelar_depan: ({ frontTitle }) => frontTitle,
	gelar_belakang: ({ backTitle }) => backTitle,
	tempat_lahir_nama: () => 'Sawahlunto',
	tanggal_lahir: ({ bornOn }) => dayFirst(bornOn),
	jenis_kelamin: ({ sex }) => (sex === 'male' ? 'M' : 'F'),
	email_gov: ({ email }) => email,
	jenis_pegawai_nama: ({ kind }) => kindWords[kind],
	kedudukan_hukum_id: () => '01',
	kedudukan_hukum_nama: () => 'Aktif',
	status_cpns_pns: (person) => (isCivilServant(person) ? 'P' : null),
	tmt_cpns: ({ appointedOn }) => dayFirst(appointedOn),
	gol_akhir_nama: ({ rank }) => rank,
	jenis_jabatan_nama: ({ position }) =>
		position.kind === 'jpt'
			? 'Jabatan Pimpinan Tinggi Pratama'
			: `Jabatan ${positionKindWords[position.kind]}`,
	jabatan_nama: ({ position }) => position.title,
	tingkat_pendidikan_nama: ({ education }) => educationWords[education],
	pendidikan_nama: ({ educationName }) => educationName,
	lokasi_kerja_nama: () => 'KOTA SAWAHLUNTO',
	unor_nama: ({ agency }) => agency.name,
	unor_induk_nama: ({ agency }) => agency.parent ?? agency.name,
	instansi_induk_nama: () => 'Pemerintah Kota Sawahlunto',
	instansi_kerja_nama: () => 'Pemerintah Kota Sawahlunto',
	kelas_jabatan: ({ position }) => position.class,
	nip_atasan: ({ supervisorNip }) => supervisorNip,
	kecamatan: ({ agency }) => agency.district,
	daerah_terpencil: ({ agency }) => (agency.remote ? 'Ya' : 'Tidak')
}

/** SIASN's employee export in its order, then what SIMPEG applications add. */
const headers =
	`pns_id nip_baru nip_lama nama gelar_depan gelar_belakang tempat_lahir_id tempat_lahir_nama
	tanggal_lahir jenis_kelamin agama_id agama_nama jenis_kawin_id jenis_kawin_nama nik nomor_hp email
	email_gov alamat npwp_nomor bpjs jenis_pegawai_id jenis_pegawai_nama kedudukan_hukum_id
	kedudukan_hukum_nama status_cpns_pns kartu_asn_virtual nomor_sk_cpns tanggal_sk_cpns tmt_cpns
	nomor_sk_pns tanggal_sk_pns tmt_pns gol_awal_id gol_awal_nama gol_akhir_id gol_akhir_nama
	tmt_golongan mk_tahun mk_bulan jenis_jabatan_id jenis_jabatan_nama jabatan_id jabatan_nama
	tmt_jabatan tingkat_pendidikan_id tingkat_pendidikan_nama pendidikan_id pendidikan_nama
	tahun_lulus kpkn_id kpkn_nama lokasi_kerja_id lokasi_kerja_nama unor_id unor_nama
	instansi_induk_id instansi_induk_nama instansi_kerja_id instansi_kerja_nama
	unor_induk_nama kelas_jabatan nip_atasan kecamatan daerah_terpencil`.split(/\s+/)

/** The city's people as SIASN exports them, for `sheetOf`. */
export const siasnColumns: readonly Column<DemoPerson>[] = headers.map((header) => ({
	header,
	value: (person) => filled[header]?.(person) ?? '-'
}))
