/** Who may be asked to answer a comment, and who may close it. Pure. */
import { holds, type Actor } from '#platform/access/actor.ts'

/** Roles that a comment can be addressed to. */
export const commentRoles = ['planner', 'verifier', 'secretary', 'mayor'] as const
export type CommentRole = (typeof commentRoles)[number]

export type Addressed = { byAccount: string; toRole: CommentRole | null; toAccount: string | null }

/** Whether the answer is the actor's to give. */
export const isAddressee = (actor: Actor, { toRole, toAccount }: Addressed): boolean =>
	toAccount !== null ? actor.accountId === toAccount : toRole !== null && holds(actor, toRole)

/**
 * Whether the actor may close a comment: its author always; whoever was asked only once it has an answer.
 * Source: house rule, docs/rules.md#penetapan.
 */
export const mayResolve = (actor: Actor, comment: Addressed, answers: number): boolean =>
	comment.byAccount === actor.id || (answers > 0 && isAddressee(actor, comment))

export type Thread<C> = { comment: C; answers: C[] }

/** Comments with their answers; those that still wait come first, the earliest due before the others. */
export function threadsOf<
	C extends { id: string; parentId: string | null; dueOn: string | null; resolvedAt: Date | null }
>(comments: readonly C[]): Thread<C>[] {
	const waits = ({ dueOn, resolvedAt }: C) => dueOn !== null && resolvedAt === null
	const rank = (comment: C) => (waits(comment) ? comment.dueOn! : '9999')
	return comments
		.filter(({ parentId }) => parentId === null)
		.map((comment) => ({
			comment,
			answers: comments.filter(({ parentId }) => parentId === comment.id)
		}))
		.sort((a, b) =>
			rank(a.comment) < rank(b.comment) ? -1 : rank(a.comment) > rank(b.comment) ? 1 : 0
		)
}
