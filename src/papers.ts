import type { PaperKind } from '#platform/documents/papers/kind.ts'
import { outsideKinds } from '#platform/documents/papers/outside.ts'

/** Every kind of paper there is; every slice adds those that it makes. */
export const paperKinds: readonly PaperKind[] = [...outsideKinds]
