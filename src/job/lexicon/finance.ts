/** Accounting, finance, insurance. Notation: see table.ts. */
export const finance = `
Accounting
Financial accounting
Management accounting | managerial accounting
Cost accounting
Tax accounting
Fund accounting
Bookkeeping
Accounts payable | ~AP | accounts payables | =A/P
Accounts receivable | ~AR | accounts receivables | =A/R
General ledger | =GL
Journal entries
Account reconciliation | bank reconciliation | reconciliations | account reconciliations
Month-end close | month end closing | month-end closing | month end close
Year-end close | year-end closing
Financial statements
Financial reporting
Financial analysis
Financial modeling | financial modelling
Financial planning
Financial planning and analysis | =FP&A | financial planning & analysis
Financial management
Financial forecasting
Financial markets
Financial services
Financial instruments
US GAAP | GAAP | U.S. GAAP | generally accepted accounting principles
UK GAAP | FRS 102
Dutch GAAP
IFRS | International Financial Reporting Standards
HGB
Sarbanes-Oxley | =SOX | SOX compliance | Sarbanes-Oxley Act
Internal controls | internal control
Internal audit | internal auditing
External audit
Auditing
Variance analysis
Cost analysis
Cost control
Budget forecasting
Cash flow management
Cash flow forecasting
Cash management
Treasury management | treasury operations
Working capital management
Fixed assets | fixed asset accounting
Revenue recognition | ASC 606
Lease accounting | ASC 842
Intercompany accounting
Consolidations | financial consolidation
Invoicing
Billing
Expense reporting
Tax preparation
Tax compliance
Tax planning
Corporate tax
Sales tax
VAT | value-added tax | value added tax
Transfer pricing
QuickBooks | QuickBooks Online
Xero
FreshBooks
Sage Intacct
Sage 50
DATEV
~Concur | SAP Concur
BlackLine
Hyperion | Oracle Hyperion
Anaplan
Adaptive Insights | Adaptive Planning | Workday Adaptive Planning
OneStream
Bloomberg Terminal | ~Bloomberg
FactSet
Capital IQ | S&P Capital IQ
Refinitiv Eikon
Morningstar Direct
Equity research
Equity valuation
Company valuation | business valuation
Discounted cash flow | =DCF
Leveraged buyouts | =LBO
Investment banking
Investment management
Investment analysis
Asset management
Wealth management
Private equity
Venture capital
Hedge funds
Fixed income
Derivatives
Options trading
Foreign exchange | =FX | forex
Commodities trading
Algorithmic trading
Trading systems
Quantitative finance
Risk modeling | risk modelling
Credit risk
Credit analysis
Market risk
Operational risk
Liquidity risk
Loan origination
Mortgage lending
Underwriting
Claims processing | claims handling | claims management
Actuarial science
Insurance
Reinsurance
Anti-money laundering | =AML
Know your customer | =KYC
Fraud detection
Fraud prevention
Basel III
Solvency II
MiFID II
Dodd-Frank
Corporate finance
Capital markets
Retail banking
Commercial banking
Core banking
Payments | payment processing
Payment systems
Fintech
Open banking | =PSD2
SWIFT payments | SWIFT messaging
SEPA
Collections
Cryptocurrency
Grant accounting
Nonprofit accounting | non-profit accounting
Payroll accounting
Financial auditing
XBRL
`;
