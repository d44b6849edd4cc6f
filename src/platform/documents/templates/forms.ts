import { z } from 'zod'
import { FileForm } from '../../files/upload.ts'

const jenis = z.string().max(60)

export const TemplateFile = FileForm.extend({ jenis })
export type TemplateFile = z.infer<typeof TemplateFile>

/** Without a version the built-in layout. */
export const TemplateChoice = z.object({
	jenis,
	versi: z.preprocess(
		(value) => (value === '' || value === undefined ? null : value),
		z.coerce.number().int().min(1).nullable()
	)
})
export type TemplateChoice = z.infer<typeof TemplateChoice>
