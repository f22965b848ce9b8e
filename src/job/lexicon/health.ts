/** Care, medicine, life sciences, laboratory. Notation: see table.ts. */
export const health = `
Patient care
Direct patient care
Patient assessment
Patient education
Patient safety
Patient advocacy
Care planning | care plans
Care coordination
Case management
Discharge planning
Acute care
Critical care
Intensive care | =ICU | intensive care unit
Emergency medicine
Emergency department | =emergency room
Triage
Trauma care
Medical-surgical nursing | med-surg | medical/surgical | med/surg
Telemetry nursing | ~Telemetry
Step-down unit
Pediatrics | paediatrics
Neonatal care | =NICU
Geriatrics | geriatric care | elderly care
Palliative care
Hospice care
Home health care | home health | home healthcare
Long-term care
Labor and delivery | labour and delivery
Obstetrics
Gynecology | gynaecology
Oncology
Chemotherapy
Cardiology
Neurology
Neurosurgery
Orthopedics | orthopaedics
Radiology
Psychiatry
Dermatology
Anesthesiology | anaesthesiology | anesthesia
Dialysis | hemodialysis | haemodialysis
Operating room nursing | perioperative nursing
Ambulatory care
Primary care
Rehabilitation
Wound care
Medication administration
Medication management
Medication reconciliation
IV therapy | intravenous therapy
IV insertion
Venipuncture
Phlebotomy
Catheterization | catheter insertion
Tracheostomy care
Ventilator management | ventilator care | mechanical ventilation
Airway management
Vital signs
Infection control | infection prevention
Aseptic technique | sterile technique
Pain management
Blood transfusion
ECG interpretation | EKG interpretation | =ECG | =EKG | electrocardiogram
Telehealth | telemedicine
Behavioral health | behavioural health
Mental health
Crisis intervention
Counseling | counselling
Cognitive behavioral therapy | cognitive behavioural therapy
Motivational interviewing
Substance abuse treatment
Social work
Physical therapy | physiotherapy
Occupational therapy
Speech therapy | speech-language pathology
Respiratory therapy
Nutrition | dietetics
Nursing
Nursing documentation
Clinical documentation
~Charting
Electronic health records | =EHR | electronic health record | =EMR | electronic medical records | electronic medical record
Epic EHR | ~Epic | Epic Systems | Epic EMR
~Cerner | Cerner Millennium | Oracle Health
Meditech
Allscripts
athenahealth
eClinicalWorks
NextGen Healthcare
PointClickCare
=HL7
FHIR | HL7 FHIR
DICOM
=PACS
Medical billing
Medical coding
ICD-10 | ICD-10-CM
CPT coding
Medical terminology
Medical records
Health informatics
Healthcare administration
Healthcare management
Public health
Epidemiology
Population health
Utilization review | utilization management
Quality improvement
Joint Commission standards
Medicare
Medicaid
Health insurance
Health education
Pharmacy
Pharmacology
Pharmacovigilance
Pharmacokinetics
~Compounding
Dental hygiene
Dentistry
Optometry
Veterinary medicine
Surgery
Sterilization
Medical devices | medical device
Medical imaging
=MRI | magnetic resonance imaging
=CT imaging | computed tomography
Ultrasound
X-ray | radiography
Clinical research
Clinical trials | clinical trial
Clinical trial management
Clinical data management
Regulatory submissions
FDA regulations
Medical writing
Biology
Molecular biology
Cell biology
Cell culture | cell cultures
Biochemistry
Microbiology
Immunology
Genetics
Genomics
Proteomics
Neuroscience
Biotechnology
Biophysics
Bioprocessing
Biomedical engineering
Physiology
Anatomy
Toxicology
Virology
Pathology
Histology
PCR | polymerase chain reaction
qPCR | RT-PCR | quantitative PCR
Gel electrophoresis
Western blot | western blotting
=ELISA
Flow cytometry
CRISPR
Next-generation sequencing | =NGS
RNA sequencing | RNA-seq
DNA sequencing
Protein purification
Protein expression
Immunohistochemistry
Fluorescence microscopy
Confocal microscopy
Electron microscopy
Microscopy
Chromatography
=HPLC | high-performance liquid chromatography
Gas chromatography
=GC-MS
Mass spectrometry
=LC-MS
Spectroscopy
NMR spectroscopy | =NMR
Titration
Laboratory techniques
Laboratory safety
=LIMS | laboratory information management system
Animal handling
In vivo studies
In vitro assays
Assay development
Drug discovery
Drug development
Formulation development
Organic chemistry
Analytical chemistry
Physical chemistry
Medicinal chemistry
Early childhood education
Childcare
First aid
Caregiving
Activities of daily living
`;
