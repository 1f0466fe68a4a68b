import { groupBy } from '../../base/group-by.ts';
import type { Response } from '../../core/contract/response.ts';
import { VENDOR_ROLES } from '../../core/contract/vendor-role.ts';
import { worstThird } from '../metrics/worst-third.ts';
import { segmentKey } from '../scope/segments-of.ts';
import { type Vendor, vendorScorecard } from '../statistics/vendor-scorecard.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { THEMES } from '../theme.ts';
import type { AnalysisReport } from './analysis-shape.ts';
import { complainedOf } from './complained-of.ts';

type Vendors = AnalysisReport['vendors'];

interface Supplied extends Vendor {
  readonly shipments: readonly ScoredShipment[];
}

const MOST_THEMES = 3;

/**
 * The scorecard of vendors over the shipments that buyers scored, and what they complained of most
 * with each. A company in two roles is two vendors; one that is written in two ways is one.
 */
export function vendorFigures(responses: readonly Response[], tagger: Tagger): Vendors {
  const shipments = scoredShipments(responses);
  const rows = vendorScorecard(suppliedBy(shipments));
  return {
    unnamed: shipments.filter((shipment) => namesOf(shipment).length === 0).length,
    vendors: rows.map(({ vendor, figures }) => ({
      role: vendor.role,
      name: vendor.name,
      figures:
        figures.kind === 'estimated'
          ? { ...figures, themes: worstThemes(vendor.shipments, tagger) }
          : figures,
    })),
  };
}

function namesOf({ vendors }: ScoredShipment) {
  return VENDOR_ROLES.flatMap((role) => {
    const name = vendors?.[role];
    return name === undefined ? [] : [{ role, name }];
  });
}

function suppliedBy(shipments: readonly ScoredShipment[]): readonly Supplied[] {
  const vendors = new Map<string, Pick<Vendor, 'role' | 'name'> & { own: ScoredShipment[] }>();
  for (const shipment of shipments) {
    for (const { role, name } of namesOf(shipment)) {
      const key = `${role} ${segmentKey(name)}`;
      const vendor = vendors.get(key) ?? { role, name, own: [] };
      vendor.own.push(shipment);
      vendors.set(key, vendor);
    }
  }
  return [...vendors.values()].map(({ role, name, own }) => ({
    role,
    name,
    hits: own.filter(({ isComplaint }) => isComplaint).length,
    n: own.length,
    shipments: own,
  }));
}

/** By the number of shipments of which somebody complained of them. */
function worstThemes(shipments: readonly ScoredShipment[], tagger: Tagger) {
  const complained = shipments.map(
    ({ responses }) => new Set(responses.flatMap((each) => complainedOf(each, tagger))),
  );
  return THEMES.map((name) => ({
    name,
    shipments: complained.filter((themes) => themes.has(name)).length,
  }))
    .filter((theme) => theme.shipments > 0)
    .sort((one, other) => other.shipments - one.shipments)
    .slice(0, MOST_THEMES);
}

/** What the contacts of one shipment said of it, at least one of them with a score. */
interface ScoredShipment {
  readonly responses: readonly Response[];
  /** As the newest of its responses names them. */
  readonly vendors: Response['subject']['shipment']['vendors'];
  /** Whether a score lies in the worst third of its scale. */
  readonly isComplaint: boolean;
}

/**
 * Shipments, each once however many of its contacts answered; those that nobody scored are left out.
 */
function scoredShipments(responses: readonly Response[]): readonly ScoredShipment[] {
  const shipments = groupBy(
    responses,
    ({ subject: { shipment } }) => shipment.id ?? shipment.reference,
  );
  return [...shipments.values()].flatMap((own) => {
    const thirds = own.map(worstThird);
    if (thirds.every((third) => third === 'unscored')) return [];
    const newest = own.reduce((one, other) => (other.startedAt > one.startedAt ? other : one));
    const { vendors } = newest.subject.shipment;
    return [{ responses: own, vendors, isComplaint: thirds.includes('lowestThird') }];
  });
}
