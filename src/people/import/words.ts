import { longDate, nip } from '#platform/i18n/format.ts'
import {
	educationWords,
	employeeKindWords,
	employeeStatusWords,
	rankText,
	sexWords,
	tierWords
} from '../words.ts'
import type { Choice, ImportState, Section } from './import.ts'
import type { ToldField } from './difference.ts'

export const importStateWords: Record<ImportState, string> = {
	uploaded: 'Sedang dibaca',
	previewed: 'Menunggu keputusan',
	applied: 'Diterapkan',
	undone: 'Dibatalkan',
	failed: 'Tidak terbaca'
}

export const sectionWords: Record<Section, string> = {
	baru: 'Baru',
	berubah: 'Berubah',
	hilang: 'Tidak ada di berkas',
	ditolak: 'Ditolak',
	peringatan: 'Perlu dilihat',
	sama: 'Tetap'
}

export const choiceWords: Record<Choice, string> = {
	retired: 'Pensiun',
	moved: 'Pindah',
	ignore: 'Biarkan'
}

export const rosterFieldWords: Record<ToldField, string> = {
	nip: 'NIP',
	name: 'Nama',
	bornOn: 'Tanggal lahir',
	sex: 'Jenis kelamin',
	kind: 'Jenis pegawai',
	frontTitle: 'Gelar depan',
	backTitle: 'Gelar belakang',
	status: 'Kedudukan',
	appointedOn: 'TMT pengangkatan',
	rank: 'Golongan',
	positionTitle: 'Jabatan',
	tier: 'Jenjang',
	positionClass: 'Kelas jabatan',
	education: 'Pendidikan',
	educationName: 'Jurusan',
	agency: 'Perangkat daerah',
	unit: 'Unit kerja',
	district: 'Kecamatan',
	remote: 'Daerah terpencil',
	email: 'Surel',
	phone: 'Telepon',
	supervisorNip: 'Atasan'
}

const coded: Partial<Record<ToldField, Readonly<Record<string, string>>>> = {
	sex: sexWords,
	kind: employeeKindWords,
	status: employeeStatusWords,
	tier: tierWords,
	education: educationWords
}

/** A value of a roster as people read it; 'kosong' where nothing was known. */
export function rosterValueText(field: ToldField, value: unknown): string {
	if (value === null || value === undefined || value === '') return 'kosong'
	if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
	const text = String(value)
	if (field === 'bornOn' || field === 'appointedOn') return longDate(text)
	if (field === 'nip' || field === 'supervisorNip') return nip(text)
	return field === 'rank' ? rankText(text) : (coded[field]?.[text] ?? text)
}
