import { templateKinds as plan } from '#plan/documents/papers/examples.ts'
import type { TemplateKind } from '#platform/documents/templates/kind.ts'

/** Kinds of paper that an office may give a layout of its own; every slice adds its own. */
export const templateKinds: readonly TemplateKind[] = plan
