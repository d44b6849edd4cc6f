import { readTables } from '#platform/files/read-table.ts'
import type { JobHandlers } from '#platform/jobs/job.ts'
import type { ImportId } from '../import/import.ts'
import { applyImport } from './apply-import.ts'
import { READ_ASSESSMENTS_JOB, readAssessments } from './import-assessments.ts'
import { READ_DICTIONARY_JOB, readDictionaryFile } from './import-dictionary.ts'
import { READ_STANDARD_JOB, readStandardFile } from './import-standard.ts'
import { judgeSheets, previewImport, readUploaded } from './preview-import.ts'

export const jobs: JobHandlers = {
	'people.preview': async (job, { id }: ImportId) => {
		await job.progress(0.1, 'Membaca berkas')
		const { bytes, name } = await readUploaded(job.context(), { id })
		const sheets = await readTables(bytes, name)
		await job.progress(0.5, 'Memeriksa baris')
		const roster = await judgeSheets(job.context(), sheets)
		await job.progress(0.7, 'Membandingkan dengan data pegawai')
		await job.complete((ctx) => previewImport(ctx, { id, roster }))
	},
	'people.apply': async (job, { id }: ImportId) => {
		await job.progress(0.2, 'Menerapkan impor')
		await job.complete((ctx) => applyImport(ctx, { id }))
	},
	[READ_ASSESSMENTS_JOB]: readAssessments,
	[READ_DICTIONARY_JOB]: readDictionaryFile,
	[READ_STANDARD_JOB]: readStandardFile
}
