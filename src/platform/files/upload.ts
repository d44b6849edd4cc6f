/** What a form that hands a file in sends; pure, so that the browser may have it too. */
import { z } from 'zod'

const CHOOSE = 'Pilih berkasnya dulu.'

export const FileForm = z.object({
	berkas: z.instanceof(File, { error: CHOOSE }).refine((file) => file.size > 0, CHOOSE)
})
export type FileForm = z.infer<typeof FileForm>

/** A file that was read by a job. */
export const JobRef = z.object({ job: z.uuid() })
export type JobRef = z.infer<typeof JobRef>

export type Outcome = 'new' | 'known' | 'rejected'

/** A row of a file, judged against what is known now; `notes`: why it is rejected, or what to look at. */
export type FileRow = {
	sheet: string
	row: number
	label: string
	outcome: Outcome
	notes: { column: string; reason: string }[]
}

/** What a file would add. */
export type FilePreview<Row extends FileRow> = {
	name: string
	rows: Row[]
	totals: Record<Outcome, number>
	/** How much of the file stands now. */
	standing: number
}

export const totalsOf = (rows: readonly FileRow[]): Record<Outcome, number> => {
	const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
	return { new: count('new'), known: count('known'), rejected: count('rejected') }
}
