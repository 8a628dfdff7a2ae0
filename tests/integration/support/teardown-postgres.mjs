export default async function teardown() {
  await globalThis.surveyChartsPostgres?.stop();
}
