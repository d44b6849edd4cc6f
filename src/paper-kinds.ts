import { paperKinds as plan } from '#plan/paper.ts'
import type { PaperKind } from '#platform/documents/papers/kind.ts'

/** Every kind of paper that a slice makes, for the register and its numbering. */
export const paperKinds: readonly PaperKind[] = [...plan]
