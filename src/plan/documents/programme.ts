import { compileDocument } from '#platform/documents/compile.ts'
import { qrSvg } from '#platform/documents/qr.ts'
import type { ProgrammeDocument } from './model.ts'
import { contentsMissing, missingContents } from './seven-contents.ts'
import { activitiesView } from './view/activities.ts'
import { frameView } from './view/frame.ts'
import { gapsView } from './view/gaps.ts'
import { implementationView } from './view/implementation.ts'
import { workforceView } from './view/workforce.ts'

/**
 * The yearly programme as tagged PDF/A-2a. Throws the refusal `plan.contents_missing` when an
 * activity lacks one of its seven contents. Takes seconds and runs from `src/` only: call it in a
 * job or from the command line.
 */
export async function renderProgramme(document: ProgrammeDocument): Promise<Uint8Array> {
	const missing = missingContents(document.activities)
	if (missing.length > 0) throw contentsMissing(missing)
	return compileDocument({
		template: new URL('programme.typ', import.meta.url),
		data: await programmeView(document),
		createdAt: new Date(document.createdAt)
	})
}

/** All that the template prints, as texts, tables of texts and SVG. */
export const programmeView = async (document: ProgrammeDocument) => ({
	...frameView(document),
	qr: await qrSvg(document.checkText),
	workforce: workforceView(document),
	gaps: gapsView(document.gaps),
	plan: { ...activitiesView(document), ...implementationView(document) }
})
