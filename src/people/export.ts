import type { Column } from '#platform/files/write-table.ts'
import { fullName } from './rules.ts'
import type { AssessmentRow } from './server/store/assessment.ts'
import type { EmployeeRow } from './server/store/employee.ts'
import * as words from './words.ts'

/** The list of people as a file, under headers that an import reads again. */
export const employeeColumns: readonly Column<EmployeeRow>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: fullName, width: 34 },
	{ header: 'Jenis pegawai', value: ({ kind }) => words.employeeKindWords[kind] },
	{ header: 'Jenis kelamin', value: ({ sex }) => words.sexWords[sex], width: 14 },
	{ header: 'Golongan', value: ({ rank }) => rank, width: 10 },
	{ header: 'Jabatan', value: ({ position }) => position, width: 40 },
	{ header: 'Jenjang jabatan', value: ({ tier }) => words.tierWords[tier] },
	{ header: 'Unit kerja', value: ({ agency }) => agency, width: 40 },
	{ header: 'NIP atasan', value: ({ supervisorNip }) => supervisorNip, width: 22 },
	{ header: 'Kecamatan', value: ({ district }) => district },
	{ header: 'Daerah terpencil', value: ({ remote }) => (remote ? 'Ya' : 'Tidak'), width: 14 },
	{ header: 'Pendidikan', value: ({ education }) => education && words.educationWords[education] },
	{ header: 'Jurusan pendidikan', value: ({ educationName }) => educationName, width: 30 },
	{ header: 'TMT pensiun', value: ({ retiresOn }) => retiresOn, width: 12 },
	{ header: 'Status', value: ({ status }) => words.employeeStatusWords[status], width: 12 }
]

export const assessmentColumns: readonly Column<AssessmentRow>[] = [
	{ header: 'NIP', value: ({ nip }) => nip, width: 22 },
	{ header: 'Nama', value: ({ name }) => name, width: 34 },
	{ header: 'Unit kerja', value: ({ agency }) => agency, width: 40 },
	{ header: 'Kompetensi', value: ({ competency }) => competency, width: 34 },
	{ header: 'Level', value: ({ level }) => level, width: 8 },
	{ header: 'Sumber', value: ({ source }) => words.assessmentSourceWords[source] },
	{ header: 'Tanggal penilaian', value: ({ assessedOn }) => assessedOn, width: 14 },
	{ header: 'Keyakinan', value: ({ confidence }) => confidence, width: 10 }
]
