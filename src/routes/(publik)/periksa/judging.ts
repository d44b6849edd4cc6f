import { JudgeForm, bytesOf } from '#platform/documents/forms.ts'
import { judgeFile } from '#platform/documents/papers/check-paper.ts'
import { question } from '#platform/http/action.ts'
import { paperKinds } from '../../../paper-kinds.ts'

/** The form action that judges a file, of the paper that the page or the form names, or of whichever it is. */
export const judging = {
	default: question(JudgeForm, async (ctx, { berkas, kode }, address) =>
		judgeFile(ctx, paperKinds, { typed: kode, bytes: await bytesOf(berkas), address })
	)
}
