"""PDF documents: the summary of a claim (`claim_pdf`) and the day book (`day_book`).

`summary_of_claim` puts a checked claim into the words of its sheet; the documents compute nothing clinical. Import them
when a document is wanted, not at the start of the program.
"""
