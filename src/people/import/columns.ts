import type { Field, FieldList } from '#platform/files/match-headers.ts'
import { looksLikeNip } from './nip.ts'

/** What a roster may tell of a person, as its columns name it. */
export type RosterField =
	| 'nip'
	| 'name'
	| 'frontTitle'
	| 'backTitle'
	| 'sex'
	| 'bornOn'
	| 'kind'
	| 'appointmentStatus'
	| 'legalStatus'
	| 'appointedOn'
	| 'rank'
	| 'rankSince'
	| 'positionTitle'
	| 'positionKind'
	| 'echelon'
	| 'functionalLevel'
	| 'positionClass'
	| 'positionSince'
	| 'education'
	| 'educationName'
	| 'unit'
	| 'agency'
	| 'district'
	| 'remote'
	| 'officialEmail'
	| 'email'
	| 'phone'
	| 'supervisorNip'

const field = <Name extends string>(name: Name, label: string, headers: string): Field<Name> => ({
	name,
	label,
	headers: headers.split(', ')
})

/**
 * The roster as SIASN exports it (`nip_baru`, or `nipBaru` as its programming interface says) and
 * as SIMPEG applications and hand-made lists write it. Headers are keys of `headerKey`, the best
 * first. Source: the column names of SIASN's employee export and data-utama.
 */
export const rosterColumns: FieldList<RosterField> = {
	fields: [
		{
			...field(
				'nip',
				'NIP',
				'nip baru, nip, nip pegawai, nip nipppk, nip ni pppk, nip nip3k, nomor induk pegawai, no induk pegawai, nomor induk pegawai nip, ni pppk, nipppk, nip pns, nip asn, nipbaru'
			),
			required: true,
			looksRight: looksLikeNip
		},
		{
			...field(
				'name',
				'Nama',
				'nama, nama lengkap, nama pegawai, nama asn, nama pns, nama dan gelar, nama lengkap dan gelar, nama lengkap dengan gelar, nama lengkap beserta gelar, nama gelar, nama tanpa gelar'
			),
			required: true
		},
		field('frontTitle', 'Gelar depan', 'gelar depan, gelar dpn, gelar depan nama, glr depan'),
		field(
			'backTitle',
			'Gelar belakang',
			'gelar belakang, gelar blk, gelar belakang nama, glr belakang'
		),
		field(
			'sex',
			'Jenis kelamin',
			'jenis kelamin, jenis kelamin nama, kelamin, jk, lp, gender, sex, jns kelamin, jenkel'
		),
		field(
			'bornOn',
			'Tanggal lahir',
			'tanggal lahir, tgl lahir, tanggal kelahiran, tgllahir, tempat tanggal lahir, tempat tgl lahir, ttl, lahir tanggal, lahir tgl'
		),
		field(
			'kind',
			'Jenis pegawai',
			'jenis pegawai nama, jenis pegawai, jenis asn, jenis kepegawaian, status kepegawaian, status pegawai, status asn, jns pegawai'
		),
		field('appointmentStatus', 'CPNS, PNS, atau PPPK', 'status cpns pns, cpns pns, status cpns'),
		field(
			'legalStatus',
			'Kedudukan hukum',
			'kedudukan hukum nama, kedudukan hukum, kedudukan pns nama, kedudukan pegawai, status aktif, keaktifan'
		),
		field(
			'appointedOn',
			'TMT pengangkatan pertama',
			'tmt cpns, tmt pppk, tmt pengangkatan, tmt cpns pppk, cpns tmt, tmt kerja'
		),
		field(
			'rank',
			'Golongan',
			'gol akhir nama, golongan akhir nama, gol akhir, golongan akhir, golongan ruang, gol ruang, golongan, gol, golru, pangkat golongan ruang, pangkat gol ruang, pangkat golongan, pangkat gol, pangkat golru, gol ruang akhir, golongan nama, gol nama, golongan pangkat, pangkat'
		),
		field(
			'rankSince',
			'TMT golongan',
			'tmt golongan, tmt gol akhir, tmt gol, tmt pangkat, tmt golongan ruang, golongan tmt, golongan ruang tmt, pangkat tmt, tmt gol ruang'
		),
		field(
			'positionTitle',
			'Nama jabatan',
			'jabatan nama, nama jabatan, jabatan, jabatan saat ini, jabatan terakhir, jabatan sekarang, nama jabatan akhir, jabatan akhir'
		),
		field(
			'positionKind',
			'Jenis jabatan',
			'jenis jabatan nama, jenis jabatan, jns jabatan, kategori jabatan, kelompok jabatan, jabatan jenis, tipe jabatan'
		),
		field(
			'echelon',
			'Eselon',
			'eselon nama, eselon, eselon level, esselon, esl, eselon jabatan, jabatan eselon'
		),
		field(
			'functionalLevel',
			'Jenjang jabatan',
			'asn jenjang jabatan, jenjang jabatan, jenjang, jenjang jabatan nama, jenjang fungsional, level jabatan, jabatan jenjang'
		),
		field(
			'positionClass',
			'Kelas jabatan',
			'kelas jabatan, kelas, jabatan kelas, kls jabatan, kelas jab'
		),
		field('positionSince', 'TMT jabatan', 'tmt jabatan, jabatan tmt, tmt jab, tmt jabatan akhir'),
		field(
			'education',
			'Tingkat pendidikan',
			'tingkat pendidikan nama, tingkat pendidikan, tk pendidikan, jenjang pendidikan, pendidikan terakhir, pendidikan tingkat, pendidikan akhir, pend terakhir, tkt pendidikan, pendidikan'
		),
		field(
			'educationName',
			'Jurusan pendidikan',
			'pendidikan nama, pendidikan terakhir nama, jurusan, nama pendidikan, program studi, prodi, pendidikan jurusan, jurusan pendidikan, nama jurusan, pendidikan program studi'
		),
		field(
			'unit',
			'Unit kerja',
			'unor nama, unit organisasi, unit kerja, nama unor, nama unit kerja, unor, unit organisasi nama, unit kerja nama, sub unit, sub unit kerja, unker, tempat tugas, nama sekolah, unit tugas'
		),
		field(
			'agency',
			'Perangkat daerah',
			'unor induk nama, perangkat daerah, opd, skpd, nama opd, nama skpd, unit kerja induk, organisasi perangkat daerah, unor induk, nama perangkat daerah, unit induk, satuan kerja, satker, dinas, dinas badan, satuan kerja perangkat daerah, satuan kerja nama, satuan kerja kerja nama, satuan kerja induk nama, instansi'
		),
		field(
			'district',
			'Kecamatan tempat kerja',
			'kecamatan, kecamatan tempat kerja, kecamatan tugas, kec, kecamatan unit kerja'
		),
		field(
			'remote',
			'Daerah terpencil',
			'daerah terpencil, terpencil, wilayah terpencil, status terpencil'
		),
		field(
			'officialEmail',
			'Surel dinas',
			'email gov, email dinas, email kantor, surel dinas, email go id'
		),
		field(
			'email',
			'Surel',
			'email, e mail, surel, alamat email, alamat e mail, alamat surel, email pribadi'
		),
		field(
			'phone',
			'Nomor telepon',
			'nomor hp, no hp, nomor telepon, no telepon, hp, no telp, nomor handphone, no handphone, no hp wa, no wa, nomor wa, telepon, nomor hp wa, handphone'
		),
		field(
			'supervisorNip',
			'NIP atasan',
			'nip atasan, nip atasan langsung, atasan langsung nip, atasan nip, nip pejabat penilai'
		)
	],
	neverStored: [
		field('nik', 'NIK', 'nik, nomor ktp, no ktp, nomor induk kependudukan, nik ktp, no nik'),
		field('religion', 'Agama', 'agama nama, agama, agama id'),
		field(
			'marriage',
			'Status perkawinan',
			'jenis kawin nama, jenis kawin, jenis kawin id, status kawin, status perkawinan, status nikah, status pernikahan'
		),
		field('tax', 'NPWP', 'npwp nomor, npwp, nomor npwp, no npwp'),
		field(
			'insurance',
			'BPJS',
			'bpjs, nomor bpjs, no bpjs, bpjs kesehatan, bpjs ketenagakerjaan, no askes, askes, taspen'
		),
		field(
			'address',
			'Alamat',
			'alamat, alamat rumah, alamat tinggal, alamat ktp, alamat domisili, alamat lengkap'
		),
		field(
			'family',
			'Keluarga',
			'nama ibu kandung, nama istri, nama suami, nama suami istri, jumlah anak, nomor kk, no kk'
		),
		field('account', 'Rekening', 'rekening, no rekening, nomor rekening, nama bank'),
		field('blood', 'Golongan darah', 'golongan darah, gol darah')
	],
	unneeded:
		'no, nomor, no urut, nomor urut, pns id, id, nip lama, tempat lahir id, tempat lahir nama, tempat lahir, jenis pegawai id, kedudukan hukum id, kartu asn virtual, karpeg, no karpeg, nomor sk cpns, tanggal sk cpns, nomor sk pns, tanggal sk pns, tmt pns, gol awal id, gol awal nama, gol akhir id, mk tahun, mk bulan, masa kerja, masa kerja tahun, masa kerja bulan, jenis jabatan id, jabatan id, tingkat pendidikan id, pendidikan id, tahun lulus, kpkn id, kpkn nama, lokasi kerja id, lokasi kerja nama, lokasi kerja, unor id, unor induk id, instansi induk id, instansi induk nama, instansi kerja id, instansi kerja nama, satuan kerja induk id, satuan kerja kerja id, eselon id, tmt eselon, tmt pensiun, bup pensiun, valid nik, usia, umur, keterangan, ket'.split(
			', '
		)
}
