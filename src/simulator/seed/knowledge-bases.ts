import type { OpenApiDocument } from '../document.js';
import type { Translation } from '../records.js';
import type { Store } from '../store.js';
import { idIn } from './absorb.js';
import { collectExamples, type Example } from './examples.js';

const LOCALE = 'en';

/** Fills a store with the knowledge bases of the examples, whose texts are told of apart from them. */
export function absorbKnowledgeBases(store: Store, document: OpenApiDocument): void {
  for (const example of collectExamples(document).values()) {
    const common = {
      ...times(example),
      id: example.id,
      default_locale: LOCALE,
      translations: { [LOCALE]: translationOf(example), ...translated(example) },
    };
    const related = example._links?.related ?? {};
    const knowledge_base_id = idIn(related.knowledge_base) ?? '';
    if (example.id.startsWith('knb_')) {
      const type = example.type === 'internal' ? 'internal' : 'external';
      const status = example.status === 'published' ? 'published' : 'unpublished';
      store.add('knowledge_base', { ...common, type, status });
    } else if (example.id.startsWith('kbc_')) {
      const parent_id = idIn(related.parent_category);
      const is_hidden = example.is_hidden === true;
      store.add('category', { ...common, slug: slugOf(example), is_hidden, knowledge_base_id, parent_id });
    } else if (example.id.startsWith('kba_')) {
      const category_id = idIn(related.category);
      const attachment_ids = ((example.attachments ?? []) as { id: string }[]).map(({ id }) => id);
      store.add('article', {
        ...common,
        slug: slugOf(example),
        knowledge_base_id,
        category_id,
        attachment_ids,
      });
    }
  }
}

/** The first of each kind is there in a second language too. */
function translated(example: Example): Record<string, Translation> {
  return example.id.endsWith('_55c8c149') ? { fr: { ...translationOf(example), name: 'Colis' } } : {};
}

/** An example that was told of without its text gets a name that says so. */
function translationOf({ name, description, status, keywords, content }: Example): Translation {
  return {
    name: typeof name === 'string' ? name : 'Untitled',
    description: typeof description === 'string' ? description : null,
    status: status === 'published' ? 'published' : 'draft',
    keywords: Array.isArray(keywords) ? keywords.map(String) : [],
    content: typeof content === 'string' ? content : '',
    author_id: 'tea_55c8c149',
  };
}

function slugOf({ slug, id }: Example): string {
  return typeof slug === 'string' ? slug : `/${id}`;
}

function times({ created_at, updated_at }: Example): { created_at: number; updated_at: number } {
  return { created_at: Number(created_at), updated_at: Number(updated_at) };
}
