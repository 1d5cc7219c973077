import type { Schemas } from '../../types.js';
import { exportFile } from '../actions/export-file.js';
import { metricOf } from '../actions/metrics.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import { addressOf } from '../origin.js';
import { present } from '../present/present.js';
import { notFound } from '../refusal.js';
import { fetchOf, listOf } from './crud.js';

/** How many times longer analytics take than messages. */
const SLOWNESS = 3;

function createReport(call: Call<object, object, Schemas['AnalyticsReportRequest']>) {
  const { company, body } = call;
  const { store, timeline } = company;
  const uid = store.newId('report');
  const report = store.add('report', {
    id: uid,
    uid,
    status: 'running',
    progress: 0,
    metrics: [],
    request: body,
  });
  timeline.later(company.processing * SLOWNESS, () => {
    const metrics = body.metrics.map((id) => metricOf(company, id, body));
    Object.assign(report, { status: 'done', progress: 100, metrics });
  });
  return present('report', report, store);
}

function createExport(call: Call<object, object, Schemas['AnalyticsExportRequest']>) {
  const { company, body } = call;
  const { store, timeline } = company;
  const id = store.newId('export');
  const { type: kind, start, end, filters = {} } = body;
  const columns = body.columns.map((column) => (typeof column === 'string' ? column : column.name));
  const record = store.add('export', {
    id,
    status: 'running',
    progress: 0,
    created_at: company.now(),
    filters,
    kind,
    start,
    end,
    columns,
  });
  timeline.later(company.processing * SLOWNESS, () => {
    const day = new Date(start * 1000).toISOString().slice(0, 10);
    Object.assign(record, {
      status: 'done',
      progress: 100,
      url: addressOf(`/analytics/exports/${id}/download`),
      filename: `export-${kind}-${day}.csv`,
      size: new TextEncoder().encode(exportFile(company, record)).length,
    });
  });
  return present('export', record, store);
}

function createLegacyExport(call: Call<object, object, Schemas['LegacyExportRequest']>) {
  const { company, body } = call;
  const { store, timeline } = company;
  const id = store.newId('legacy_export');
  const record = store.add('legacy_export', {
    id,
    status: 'running',
    progress: 0,
    url: null,
    filename: null,
    size: 0,
    created_at: company.now(),
    query: body,
  });
  timeline.later(company.processing * SLOWNESS, () => {
    const kind = body.should_export_events === true ? 'events' : 'messages';
    const file = exportFile(company, { kind, start: body.start, end: body.end });
    Object.assign(record, {
      status: 'done',
      progress: 100,
      url: addressOf(`/exports/${id}/download`),
      filename: `export-${kind}.csv`,
      size: new TextEncoder().encode(file).length,
    });
  });
  return present('legacy_export', record, store);
}

/** Analytics and exports, which take their time. */
export const analyticsBehaviours = {
  'create-analytics-report': createReport,
  'get-analytics-report': ({ company, path }) => {
    if (company.store.get('report', path.report_uid) === undefined) throw notFound('report', path.report_uid);
    return present('report', the(company, 'report', path.report_uid), company.store);
  },
  'create-analytics-export': createExport,
  'get-analytics-export': fetchOf('export'),
  'list-exports': listOf('legacy_export'),
  'create-export': createLegacyExport,
  'create-team-export': createLegacyExport,
  'get-export': fetchOf('legacy_export'),
} satisfies CoreBehaviours;
