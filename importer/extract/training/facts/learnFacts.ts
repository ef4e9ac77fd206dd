import type {EventModels} from '../../events/index.ts'
import type {FactModels} from '../../facts/index.ts'
import type {LinearModel} from '../../linearModel.ts'
import {
  affiliationExamples,
  dateExamples,
  eventExamples,
  eventsIn,
  participationExamples,
} from './examples.ts'
import {type Example, type FitSettings, fitModel} from './fitModel.ts'
import type {Lesson} from './lesson.ts'

export type LearntModels = EventModels & FactModels

const FOLDS = 5

/**
 * What events, dates, offices and parts are likely, learnt from annotated articles. Some models build on what others find;
 * so that they learn from such finds as they will meet in use, these come from models that have not seen the article.
 */
export function learnFacts(lessons: readonly Lesson[]): LearntModels {
  const event = learnApart(lessons.map(eventExamples), {caution: 4, threshold: 0.5})
  const date = learnApart(
    lessons.map((lesson, at) => dateExamples(lesson, event.without(at))),
    {caution: 2, threshold: 0.1},
  )
  const parts = lessons.flatMap((lesson, at) =>
    participationExamples(
      lesson,
      eventsIn(lesson, {event: event.without(at), date: date.without(at)}),
    ),
  )
  return {
    event: event.whole,
    date: date.whole,
    affiliation: fitModel(lessons.flatMap(affiliationExamples), {caution: 2, threshold: 0.66}),
    participation: fitModel(parts, {caution: 6, threshold: 0.9}),
  }
}

/** A model of all articles, and for each article one that has not seen it. */
function learnApart(
  examples: readonly Example[][],
  settings: FitSettings,
): {whole: LinearModel; without(at: number): LinearModel} {
  const folds = Array.from({length: FOLDS}, (_, fold) =>
    fitModel(
      examples.flatMap((each, at) => (at % FOLDS === fold ? [] : each)),
      settings,
    ),
  )
  const whole = fitModel(examples.flat(), settings)
  return {whole, without: (at) => folds[at % FOLDS] ?? whole}
}
