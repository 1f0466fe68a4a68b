import type { ThemeTerms } from './theme-terms.ts';

/** Own work, CC0-1.0. */
export const ENGLISH_THEMES: ThemeTerms = {
  quality: `
    quality work works worked working battery screen camera sound speed fast slow performance
    taste* tasty flavor flavour delicious durable durability material materials raw_material
    sturdy robust defective defect* faulty fault faults software keyboard function* malfunction*
    broke breaks signal charging comfortable comfort fabric finish surface stitching seam seams
    weld* thread rust rusty rusted corrosion corroded mould* mold* rotten stale ripe fresh
    freshness smell smells odour odor grade purity moisture moisture_content failure_rate failure
    failures failed burned_out burnt_out overheat* crack* scratch* stain* peel* workmanship
    reliable reliability inspection aql lab tested test_report motor pump pumps compressor engine
    bearing bearings shelf_life dirty contaminat* hardness strength tolerance tolerances
    not_working stopped_working doesn't_work well_made poorly_made`,
  design: `
    color* colour* size sized sizes sizing fit fits small large tight loose look looks looked
    design* style stylish heavy light thin shape shaped beautiful cute pretty length width logo
    artwork shade print printed printing pattern appearance ugly bulky slim`,
  delivery: `
    deliver* ship shipped shipping shipment shipments arriv* courier transit transit_time delay*
    late lateness on_time on_schedule in_time tracking dispatch* eta etd vessel vessels freight
    air_freight sea_freight lead-time lead_time lead_times waiting waited days_later weeks_later
    weeks_late days_late flight* cancelled_flight next_day sailing sailings landed forwarder
    rolled_over rollover port_of_loading cut-off behind_schedule ahead_of_schedule schedule
    departure overdue customs_delay transshipment estimated_arrival truck trucking`,
  packaging: `
    packag* packing packed repack* box boxes boxed carton* crate* wrap* bubble damaged damage
    damages dent* broken crush* leak* seal* pallet* drum drums good_condition perfect_condition
    well_received intact luggage baggage bag bags wet soaked water_damage desiccant cushion*
    shipping_marks collapsed squashed torn foam straps shrink_wrap`,
  service: `
    service seller* staff support communicat* respon* reply replied replies rude friendly helpful
    polite customer_service representative agent answer* attitude on_hold phone call calls emails
    your_team sales_team sales_rep salesperson account_manager merchandiser contact_person
    unhelpful informed inform update updates explain explains explained explanation ignored
    no_answer chat professional courteous patient technician nobody_told no_feedback misunderst*
    feedback asked_twice thanks_for_your_help`,
  price: `
    price* pricing pricey cheap cheaper cheapest expensive overpriced cost costs costly value
    money worth discount* deal deals afford* fee fees surcharge* charge charges charged overcharg*
    quote quotes quoted quotation free gift* freebie* voucher budget demurrage detention
    storage_fee extra_duty extra_cost handling_charge* bank_charges tariff fob_price cif
    payment_terms bargain fob exw usd moq rate_increase`,
  accuracy: `
    missing wrong_item wrong_goods wrong_color wrong_colour wrong_size wrong_model wrong_version
    wrong incorrect quantity quantities wrong_weight we_counted our_count gross_weight net_weight
    shortage shortages short_shipped short_delivered as_described described out_of_stock stock
    availab* pcs incomplete mismatch* instead_of not_as_per as_per approved_sample sample samples
    specification specifications spec specs mixed_up only_received under-delivered not_match
    doesn't_match does_not_match didn't_match different_from not_what_we_ordered mix-up as_ordered`,
  aftersales: `
    refund* return* exchange exchanged warranty guarantee replace* claim* complaint* complain*
    reimburs* compensat* after-sales aftersales after_sales repair* credit_note spare_part*
    penalty deduct* rma sorted_out make_up_for`,
  documents: `
    invoice* document* certificat* customs bill_of_lading bills_of_lading b/l airway_bill
    air_waybill manual manuals packing_list packing_lists label* relabel* barcode* paperwork
    declaration* bill bills form_e form_a hs_code hs_codes letter_of_credit l/c msds sds coo
    phytosanitary fumigation quarantine consignee notify_party instructions_missing instructions
    nutrition_facts ingredients_list draft_bl telex_release shipping_marks clearance discrepanc*
    import_licence import_license export_licence export_license health_certificate`,
  authenticity: `
    genuine authentic authenticity original_product originals fake counterfeit* real legit
    refurbished forged imitation knock-off`,
  ordering: `
    ordering order_process order_form cancel_the_order change_the_order cancel_order change_order
    increase_the_order payment payments pay paid website site app checkout booking booked book
    reservation purchase purchased account pro_forma pro_forma_invoice proforma proforma_invoice
    bank_details placing place_an_order placed_an_order deposit remittance wire_transfer`,
  loyalty: `
    buy_again bought_again order_again second_order second_purchase second_time_buying reorder
    re-order recommend* repurchase next_time use_again come_again work_with_you_again
    work_with_them_again will_buy repeat loyal next_order next_contract next_season next_shipment
    returning_customer return_customer long-term continue_working keep_working working_with_you
    working_with_your another_supplier switch_supplier new_supplier partnership never_again
    last_order`,
};
