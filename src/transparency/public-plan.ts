/** From a sealed version to what the public reads. Pure. */
import { FEWEST_SHOWN } from '#needs/rules.ts'
import { batchKey, hiddenCounts, seatsIn } from '#plan/few.ts'
import { goals } from '#plan/model.ts'
import type { DecreedPlan } from '#plan/server/show-version.ts'
import type { PublicActivity, PublicDecree, PublicPlan } from './model.ts'
import { HIDDEN_REASON, publicReason } from './reasons.ts'
import { roundedMoney } from './rules.ts'

type Line = DecreedPlan['lines'][number]

export function publicPlan(plan: DecreedPlan, earlier: readonly PublicDecree[]): PublicPlan {
	const { figures } = plan.decree
	const held = plan.lines.filter((line) => line.included)
	const whole = seatsIn(held)
	const hidden = hiddenCounts(whole)
	const rounded = hidden.size > 0
	const shown = (key: string, people: number) => (hidden.has(key) ? null : people)

	const activityOf = (line: Line): PublicActivity => {
		const few = hidden.has(line.activityId)
		const contents = line.contents
		return {
			...{ code: line.code, title: line.title, goal: line.goal, mandatory: line.mandatory },
			form: contents?.form ?? '',
			organiser: contents?.organiser ?? '',
			audience: contents?.audience ?? '',
			competencies: contents?.competencies.map(({ name }) => name) ?? [],
			partners: contents?.partners ?? [],
			community: contents?.community ?? '',
			jp: contents?.jp ?? 0,
			source: line.source,
			fixedCost: line.fixedCost,
			participantCost: few ? null : line.cost - line.fixedCost,
			seats: shown(line.activityId, line.seats),
			batches: line.held.map(({ number, month, seats }) => ({
				...{ number, month, seats: shown(batchKey(line, number), seats) }
			})),
			reason: few ? HIDDEN_REASON : publicReason(line.reason)
		}
	}
	const total = figures.money.find(({ of }) => of === 'total')
	const { people, seated, batches, levelsBefore, levelsAfter } = figures.totals
	return {
		year: plan.year,
		decree: decreeOf(plan),
		earlier: [...earlier],
		hash: plan.planHash ?? '',
		...{ problemHash: figures.problemHash, seed: figures.settings.seed },
		...{ codeVersion: figures.codeVersion, gap: figures.gap, budget: figures.budget },
		cost: rounded ? roundedMoney(figures.cost) : figures.cost,
		rounded,
		sources: figures.money
			.filter(({ of }) => of === 'source')
			.map(({ key, limit, spent, perTenMillion }) => ({
				source: key,
				limit,
				spent,
				perTenMillion
			})),
		perTenMillion: total?.perTenMillion ?? 0,
		goals: whole.parts.map(({ key, people }, at) => ({
			goal: goals[at]!,
			seats: shown(key, people),
			floor: figures.floors.find((floor) => floor.key === key)?.minShare ?? 0,
			price: figures.floors.find((floor) => floor.key === key)?.price ?? 0
		})),
		seats: shown(whole.key, whole.people),
		...{ batches, people },
		seated: rounded || seated < FEWEST_SHOWN ? null : seated,
		levels: { before: levelsBefore, after: levelsAfter },
		activities: held.map(activityOf),
		leftOut: plan.lines
			.filter((line) => !line.included)
			.map(({ title, goal, reason }) => ({ title, goal, reason: publicReason(reason) }))
	}
}

const decreeOf = ({ number: version, decree }: DecreedPlan): PublicDecree => ({
	version,
	number: decree.number,
	decreedOn: decree.decreedOn,
	signer: decree.signerTitle,
	onBehalf: decree.onBehalf
})
