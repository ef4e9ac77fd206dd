import type {Action} from '@sanity/client'

/**
 * What an action does to a dataset of `out` (published), `soon` (a draft) and `both`: the titles that it changes, by id,
 * or takes away.
 */
export const carriedOut: {
  does: string
  action: Action
  titles: Record<string, string | undefined>
}[] = [
  {
    does: 'create makes a draft',
    action: {
      actionType: 'sanity.action.document.create',
      publishedId: 'x',
      attributes: {_id: 'drafts.x', _type: 'post', title: 'X'},
      ifExists: 'fail',
    },
    titles: {'drafts.x': 'X', x: undefined},
  },
  {
    does: 'create leaves a draft that is there alone, when told to',
    action: {
      actionType: 'sanity.action.document.create',
      publishedId: 'soon',
      attributes: {_id: 'drafts.soon', _type: 'post', title: 'X'},
      ifExists: 'ignore',
    },
    titles: {'drafts.soon': 'Soon'},
  },
  {
    does: 'edit patches the draft',
    action: {
      actionType: 'sanity.action.document.edit',
      publishedId: 'both',
      draftId: 'drafts.both',
      patch: {set: {title: 'Newer'}},
    },
    titles: {both: 'Old', 'drafts.both': 'Newer'},
  },
  {
    does: 'edit makes a draft from the published document',
    action: {
      actionType: 'sanity.action.document.edit',
      publishedId: 'out',
      draftId: 'drafts.out',
      patch: {diffMatchPatch: {title: '@@ -1,3 +1,4 @@\n Out\n+!\n'}},
    },
    titles: {out: 'Out', 'drafts.out': 'Out!'},
  },
  {
    does: 'edit with nothing to do makes the draft all the same',
    action: {
      actionType: 'sanity.action.document.edit',
      publishedId: 'out',
      draftId: 'drafts.out',
      patch: {unset: ['_empty_action_guard_pseudo_field_']},
    },
    titles: {out: 'Out', 'drafts.out': 'Out'},
  },
  {
    does: 'publish puts the draft in the place of the published document',
    action: {
      actionType: 'sanity.action.document.publish',
      publishedId: 'both',
      draftId: 'drafts.both',
    },
    titles: {both: 'New', 'drafts.both': undefined},
  },
  {
    does: 'publish brings out what was a draft only',
    action: {
      actionType: 'sanity.action.document.publish',
      publishedId: 'soon',
      draftId: 'drafts.soon',
    },
    titles: {soon: 'Soon', 'drafts.soon': undefined},
  },
  {
    does: 'unpublish makes the published document a draft',
    action: {
      actionType: 'sanity.action.document.unpublish',
      publishedId: 'out',
      draftId: 'drafts.out',
    },
    titles: {out: undefined, 'drafts.out': 'Out'},
  },
  {
    does: 'unpublish keeps a draft that there is',
    action: {
      actionType: 'sanity.action.document.unpublish',
      publishedId: 'both',
      draftId: 'drafts.both',
    },
    titles: {both: undefined, 'drafts.both': 'New'},
  },
  {
    does: 'discard throws the draft away',
    action: {actionType: 'sanity.action.document.discard', draftId: 'drafts.both'},
    titles: {both: 'Old', 'drafts.both': undefined},
  },
  {
    does: 'version.discard throws a draft away as well',
    action: {actionType: 'sanity.action.document.version.discard', versionId: 'drafts.both'},
    titles: {both: 'Old', 'drafts.both': undefined},
  },
  {
    does: 'delete takes the drafts with it that it names',
    action: {
      actionType: 'sanity.action.document.delete',
      publishedId: 'both',
      includeDrafts: ['drafts.both'],
    },
    titles: {both: undefined, 'drafts.both': undefined},
  },
  {
    does: 'replaceDraft puts another draft in its place',
    action: {
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: 'both',
      attributes: {_id: 'drafts.both', _type: 'post', title: 'Another'},
    },
    titles: {both: 'Old', 'drafts.both': 'Another'},
  },
  {
    does: 'version.create copies a document into a release',
    action: {
      actionType: 'sanity.action.document.version.create',
      publishedId: 'out',
      baseId: 'out',
      versionId: 'versions.r1.out',
    },
    titles: {'versions.r1.out': 'Out'},
  },
  {
    does: 'version.replace puts a version in the place of another',
    action: {
      actionType: 'sanity.action.document.version.replace',
      document: {_id: 'drafts.both', _type: 'post', title: 'Another'},
    },
    titles: {'drafts.both': 'Another'},
  },
  {
    does: 'version.create takes content that comes along',
    action: {
      actionType: 'sanity.action.document.version.create',
      publishedId: 'x',
      document: {_id: 'versions.r1.x', _type: 'post', title: 'X'},
    },
    titles: {'versions.r1.x': 'X'},
  },
  {
    does: 'version.unpublish makes a version that says so',
    action: {
      actionType: 'sanity.action.document.version.unpublish',
      publishedId: 'out',
      versionId: 'versions.r1.out',
    },
    titles: {out: 'Out', 'versions.r1.out': 'Out'},
  },
]

/** What the same dataset refuses, and by which error. */
export const refused: {does: string; action: Action; type: string}[] = [
  {
    does: 'create what is published',
    action: {
      actionType: 'sanity.action.document.create',
      publishedId: 'out',
      attributes: {_id: 'drafts.out', _type: 'post'},
      ifExists: 'fail',
    },
    type: 'documentAlreadyExistsError',
  },
  {
    does: 'create a draft that is there',
    action: {
      actionType: 'sanity.action.document.create',
      publishedId: 'soon',
      attributes: {_id: 'drafts.soon', _type: 'post'},
      ifExists: 'fail',
    },
    type: 'documentAlreadyExistsError',
  },
  {
    does: 'edit what is not there',
    action: {
      actionType: 'sanity.action.document.edit',
      publishedId: 'nobody',
      draftId: 'drafts.nobody',
      patch: {set: {a: 1}},
    },
    type: 'documentNotFoundError',
  },
  {
    does: 'publish without a draft',
    action: {
      actionType: 'sanity.action.document.publish',
      publishedId: 'out',
      draftId: 'drafts.out',
    },
    type: 'documentNotFoundError',
  },
  {
    does: 'publish over a revision that was not seen',
    action: {
      actionType: 'sanity.action.document.publish',
      publishedId: 'both',
      draftId: 'drafts.both',
      ifPublishedRevisionId: 'earlier',
    },
    type: 'documentRevisionIDDoesNotMatchError',
  },
  {
    does: 'publish a draft that has changed',
    action: {
      actionType: 'sanity.action.document.publish',
      publishedId: 'both',
      draftId: 'drafts.both',
      ifDraftRevisionId: 'earlier',
    },
    type: 'documentRevisionIDDoesNotMatchError',
  },
  {
    does: 'discard what is not there',
    action: {actionType: 'sanity.action.document.discard', draftId: 'drafts.out'},
    type: 'documentNotFoundError',
  },
  {
    does: 'delete while a draft is not named',
    action: {
      actionType: 'sanity.action.document.delete',
      publishedId: 'both',
      includeDrafts: [],
    },
    type: 'documentHasDraftError',
  },
  {
    does: 'unpublish by a release what is not published',
    action: {
      actionType: 'sanity.action.document.version.unpublish',
      publishedId: 'soon',
      versionId: 'versions.r1.soon',
    },
    type: 'documentNotFoundError',
  },
  {
    does: 'copy a revision into a release that was not seen',
    action: {
      actionType: 'sanity.action.document.version.create',
      publishedId: 'out',
      baseId: 'out',
      versionId: 'versions.r1.out',
      ifBaseRevisionId: 'earlier',
    },
    type: 'documentRevisionIDDoesNotMatchError',
  },
]
