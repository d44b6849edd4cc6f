import { paperKinds as hours } from '#hours/transcript.ts'
import { paperKinds as plan } from '#plan/paper.ts'
import type { PaperKind } from '#platform/documents/papers/kind.ts'
import { outsideKinds } from '#platform/documents/papers/outside.ts'
import { certificateKind } from '#training/certificates/kind.ts'

/** Every kind of paper that somebody makes; every slice adds its own. */
export const paperKinds: readonly PaperKind[] = [
	...hours,
	...plan,
	certificateKind,
	...outsideKinds
]
