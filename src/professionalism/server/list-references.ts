import type { Context } from '#platform/context.ts'
import type { ReferenceRow } from '#people/reference-row.ts'
import { listReferences as list } from './store/reference.ts'

/** The versions of rules that this slice rests on. Permission is the caller's, who gathers them from all slices. */
export const listReferences = ({ db }: Context): Promise<ReferenceRow[]> => list(db)
