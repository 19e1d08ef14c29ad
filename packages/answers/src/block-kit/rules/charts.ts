import { CHART_LIMITS } from "../limits.ts";
import { blockOf, typed } from "./element.ts";
import { byType, type FieldsRule, isFields, object } from "./objects.ts";
import { fieldPath, itemPath, type Rule } from "./rule.ts";
import { fieldsIn, uniqueIn } from "./unique.ts";
import { list, number, string } from "./values.ts";

const label = string({ min: 1, max: CHART_LIMITS.label });

const positive: Rule = (value, path, faults) => {
  number()(value, path, faults);
  if (typeof value === "number" && value <= 0) faults.push({ path, message: "must be above 0" });
};

export const chartSegment = object({ required: { label, value: positive } });

export const dataSeries = object({
  required: {
    name: label,
    data: list(object({ required: { label, value: number() } }), { min: 1, max: CHART_LIMITS.points }),
  },
});

export const axisConfiguration = object({
  required: { categories: list(label, { min: 1, max: CHART_LIMITS.categories }) },
  optional: { x_label: string({ max: CHART_LIMITS.axisLabel }), y_label: string({ max: CHART_LIMITS.axisLabel }) },
});

const labelsAreCategories: FieldsRule = (fields, path, faults) => {
  const categories = isFields(fields.axis_config) ? fields.axis_config.categories : undefined;
  if (!Array.isArray(categories)) return;
  for (const series of fieldsIn(fields.series))
    for (const point of fieldsIn(series.item.data))
      if (!categories.includes(point.item.label)) {
        const place = itemPath(fieldPath(itemPath(fieldPath(path, "series"), series.index), "data"), point.index);
        faults.push({ path: fieldPath(place, "label"), message: "must be one of the categories" });
      }
};

const axisChart = (type: string) =>
  typed(
    type,
    { required: { series: list(dataSeries, { min: 1, max: CHART_LIMITS.series }), axis_config: axisConfiguration } },
    uniqueIn("series", "name"),
    labelsAreCategories,
  );

/** Every chart, by type. */
export const charts: Readonly<Record<string, Rule>> = {
  pie: typed("pie", { required: { segments: list(chartSegment, { min: 1, max: CHART_LIMITS.segments }) } }),
  bar: axisChart("bar"),
  area: axisChart("area"),
  line: axisChart("line"),
};

export const dataVisualization = blockOf("data_visualization", {
  required: { title: string({ min: 1, max: CHART_LIMITS.title }), chart: byType("a chart", charts) },
});
